package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.kernel.list.Checks;

/** What is public now, with the token that goes on from there. */
@ApplicationScoped
class Snapshots {

    private static final String LAST =
            "select sequence, event_id from entry where topic = $1 order by sequence desc limit 1";

    private final Pool pool;
    private final Eras eras;
    private final Tokens tokens;

    Snapshots(Pool pool, Eras eras, Tokens tokens) {
        this.pool = pool;
        this.eras = eras;
        this.tokens = tokens;
    }

    /** @throws org.arobase.kernel.problem.Problem 400 for what is no name of a resource */
    Uni<Folded> of(String type) {
        var checks = new Checks();
        checks.oneOf("type", type, Topics.ALL.stream().map(Topic::noun).toList());
        checks.done();
        var topic = Topics.ALL.stream()
                .filter(known -> known.noun().equals(type))
                .findFirst()
                .orElseThrow();
        return last(topic).map(place -> new Folded(pool, topic, place, token(place, topic)));
    }

    private Uni<Token.Place> last(Topic<?> topic) {
        return pool.preparedQuery(LAST)
                .execute(Tuple.of(topic.name()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> eras.place(row.getLong(0), row.getUUID(1)))
                        .findFirst()
                        .orElse(Token.Place.ORIGIN));
    }

    private String token(Token.Place place, Topic<?> topic) {
        return tokens.write(Token.at(place, new Filter(new TreeSet<>(Set.of(topic.noun())), null)));
    }
}
