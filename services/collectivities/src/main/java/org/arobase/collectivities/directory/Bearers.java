package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/** Who bears a role, and who belongs to an organisation: facts that people write one by one, asked of the database. */
@Singleton
class Bearers {
    static final String MUTUALISATION = "MUTUALISATION";

    private static final String ASSOCIATION = "association";
    private static final String BODY = "organisme-";
    private static final String OF_ROLE =
            "select id from structure where from_on <= $1 and (to_on is null or to_on >= $1)";
    private static final String MEMBERS = "select collectivity as id from membership"
            + " where organisation = $2 and from_on <= $1 and (to_on is null or to_on >= $1)";

    private final Pool pool;
    private final Clock clock;

    Bearers(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    static boolean areAsked(CollectivitySelection asked) {
        return asked.role() != null || isOrganisation(asked.memberOf());
    }

    /** Whether it is one that has members by membership, and not by the directory. */
    static boolean isOrganisation(String text) {
        return text != null && (text.equals(ASSOCIATION) || text.startsWith(BODY));
    }

    /** Who names a fictive structure wants to see its members. */
    static boolean namesFictive(CollectivitySelection asked) {
        return asked.fictive() == null
                && asked.memberOf() != null
                && asked.memberOf().startsWith(BODY + "F");
    }

    /** @param list makes the list of all that fits */
    Listing<Prepared<FoundCollectivity>> list(
            CollectivitySelection asked,
            Criteria criteria,
            Function<Criteria, Listing<Prepared<FoundCollectivity>>> list) {
        var day = asked.at() == null ? LocalDate.now(clock) : asked.at();
        var organisation = isOrganisation(asked.memberOf()) ? asked.memberOf() : null;
        var said = "%s %s %s".formatted(asked.role(), organisation, asked.at());
        return new Borne(
                Uni.createFrom().deferred(() -> ids(asked.role(), organisation, day)),
                ids -> list.apply(criteria.with(new Criteria.Only(said, entry -> ids.contains(entry.id())))));
    }

    private Uni<Set<String>> ids(String role, String organisation, LocalDate day) {
        var bearing = role == null ? null : ids(OF_ROLE, Tuple.of(day));
        var members = organisation == null ? null : ids(MEMBERS, Tuple.of(day, organisation));
        return Stream.of(bearing, members)
                .filter(asked -> asked != null)
                .reduce((first, second) ->
                        Uni.combine().all().unis(first, second).with(Bearers::both))
                .orElseThrow();
    }

    private Uni<Set<String>> ids(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values).map(rows -> {
            var ids = new HashSet<String>();
            rows.forEach(row -> ids.add(row.getString("id")));
            return ids;
        });
    }

    private static Set<String> both(Set<String> first, Set<String> second) {
        var both = new HashSet<>(first);
        both.retainAll(second);
        return both;
    }
}
