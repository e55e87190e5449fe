package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arobase.contracts.Topic;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/**
 * The resources of a topic as they were at one place of the journal: of each the state that its last entry up to there
 * tells, without those withdrawn. Entries never change, so all chunks and pages show the same moment, and whoever goes on
 * with the token of that place sees each later change once, and no earlier one.
 *
 * @param place of the topic's last entry when the reading began
 */
record Folded(Pool pool, Topic<?> topic, Token.Place place, String token) implements Listing<Prepared<SnapshotItem>> {

    /** Of keys that have come since then there is no entry; the next page goes on after them all the same. */
    private static final String NEXT = """
            select known.key, told.data, told.type
            from (select key from resource where topic = $1 and key > $3 order by key limit $4) known
            left join lateral (
                select data, type from entry
                where entry.topic = $1 and entry.key = known.key and entry.sequence <= $2
                order by entry.sequence desc limit 1) told on true
            order by known.key
            """;

    private static final String COUNT = """
            select count(*) from (
                select distinct on (key) type from entry
                where topic = $1 and sequence <= $2
                order by key, sequence desc) told
            where type not like '%.withdrawn.v1'
            """;
    private static final String GONE = "." + Topic.WITHDRAWN + ".v1";

    @Override
    public Uni<List<Prepared<SnapshotItem>>> rows(List<String> after, int limit) {
        return after == null
                ? rows(place.sequence(), "", limit, new ArrayList<>())
                : rows(Long.parseLong(after.getFirst()), after.getLast(), limit, new ArrayList<>());
    }

    private Uni<List<Prepared<SnapshotItem>>> rows(
            long upTo, String after, int limit, List<Prepared<SnapshotItem>> found) {
        var missing = limit - found.size();
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(topic.name(), upTo, after, missing))
                .flatMap(rows -> {
                    var last = after;
                    for (var row : rows) {
                        last = row.getString("key");
                        state(row, upTo).ifPresent(found::add);
                    }
                    return rows.size() < missing || found.size() == limit
                            ? Uni.createFrom().item(found)
                            : rows(upTo, last, limit, found);
                });
    }

    private static Optional<Prepared<SnapshotItem>> state(Row row, long upTo) {
        return row.getString("data") == null || row.getString("type").endsWith(GONE)
                ? Optional.empty()
                : Optional.of(new Prepared<>(
                        row.getString("key"), upTo, row.getString("data").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Uni<Long> count() {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(topic.name(), place.sequence()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** The place goes with the position: the next page is of the same moment. */
    @Override
    public List<String> position(Prepared<SnapshotItem> row) {
        return List.of(Long.toString(row.version()), row.id());
    }

    @Override
    public String binding() {
        return "snapshot " + topic.name();
    }

    @Override
    public Optional<String> state() {
        return Optional.of(token);
    }

    @Override
    public Map<String, String> closing() {
        return Map.of("token", token, "next", "/v1/changes?types=%s&after=%s".formatted(topic.noun(), token));
    }
}
