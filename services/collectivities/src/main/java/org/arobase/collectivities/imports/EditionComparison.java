package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.collectivities.history.History;
import org.arobase.contracts.collectivities.Collectivity;

/** Compares an edition with what the directory holds. */
@ApplicationScoped
class EditionComparison {
    private final DirectoryTable directory;
    private final History history;
    private final Clock clock;

    EditionComparison(DirectoryTable directory, History history, Clock clock) {
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    Uni<EditionDiff> compare(SqlClient transaction, Edition edition) {
        return directory
                .states(transaction)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(held -> compare(held, edition));
    }

    /** Versions begin with the second of the import: what a restore undoes was given lower ones, and gives none again. */
    private EditionDiff compare(List<Collectivity> all, Edition edition) {
        var held = all.stream()
                .filter(state -> state.fictive() == edition.description().fictive())
                .collect(toMap(Collectivity::id, identity()));
        var states = new EditionStates(edition, clock.instant().getEpochSecond());
        return EditionDiff.of(states, held, new Successors(states, held, history));
    }
}
