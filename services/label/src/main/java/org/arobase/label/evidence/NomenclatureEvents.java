package org.arobase.label.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;
import org.arobase.label.score.Cause;
import org.arobase.label.score.Scores;

/** Keeps which theme a digital service belongs to; every score depends on it. */
@ApplicationScoped
public class NomenclatureEvents implements Subscription<Nomenclature> {

    private static final String DELETE = "delete from digital_service where nomenclature = any($1)";
    private static final String INSERT =
            "insert into digital_service (nomenclature, code, theme, category) values ($1, $2, $3, $4)";

    private final Scores scores;

    NomenclatureEvents(Scores scores) {
        this.scores = scores;
    }

    @Override
    public Topic<Nomenclature> topic() {
        return Topics.NOMENCLATURES;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Nomenclature>> events) {
        var editions = events.stream().map(Received::key).toArray(String[]::new);
        var rows = LastStates.of(events).states().stream()
                .flatMap(NomenclatureEvents::rows)
                .toList();
        return scores.begin(transaction)
                .chain(() -> transaction.preparedQuery(DELETE).execute(Tuple.of(editions)))
                .chain(() -> Rows.write(transaction, INSERT, rows))
                .chain(() -> scores.recomputeAll(
                        transaction, events.stream().map(Cause::of).toList()));
    }

    private static Stream<Tuple> rows(Nomenclature edition) {
        return edition.categories().stream()
                .flatMap(category -> category.themes().stream()
                        .flatMap(theme -> theme.services().stream()
                                .map(service ->
                                        Tuple.of(edition.id(), service.code(), theme.code(), category.code()))));
    }
}
