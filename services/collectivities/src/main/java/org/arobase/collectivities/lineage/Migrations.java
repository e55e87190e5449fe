package org.arobase.collectivities.lineage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.arobase.collectivities.directory.Directory;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Tracked;
import org.arobase.collectivities.lineage.Migration.Reason;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** Turns codes of another day into those of today. */
@Singleton
class Migrations {
    private final History history;
    private final Directory directory;
    private final Clock clock;

    Migrations(History history, Directory directory, Clock clock) {
        this.history = history;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws Problem 400 without codes, with too many, or for a day before 1943 or ahead */
    MigrationReport of(MigrationRequest request) {
        check(request);
        return MigrationReport.of(request.codes().stream()
                .map(code -> migrate(code, request.from()))
                .toList());
    }

    private void check(MigrationRequest request) {
        var faults = new ArrayList<Violation>();
        var codes = request.codes();
        if (codes == null) {
            faults.add(Violation.at("/codes", "required"));
        } else if (codes.isEmpty() || codes.size() > MigrationRequest.MOST) {
            faults.add(Violation.at("/codes", "size-out-of-range", 1, MigrationRequest.MOST));
        } else if (codes.contains(null)) {
            faults.add(Violation.at("/codes/" + codes.indexOf(null), "required"));
        }
        var today = LocalDate.now(clock);
        if (request.from() != null
                && (request.from().isBefore(History.BEGINNING) || request.from().isAfter(today))) {
            faults.add(Violation.at("/from", "day-out-of-range", History.BEGINNING, today));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest().with(faults);
        }
    }

    private Migration migrate(String code, LocalDate from) {
        return CollectivityId.parse(Kind.COMMUNE, code)
                .or(() -> CollectivityId.parse(code))
                .map(id -> history.lives(id).isEmpty() ? unmoved(code, id) : moved(code, id, from))
                .orElseGet(() -> Migration.nowhere(code, Reason.MALFORMED));
    }

    private Migration moved(String code, CollectivityId id, LocalDate from) {
        var fate = from == null ? history.fate(id) : history.fate(id, from);
        return fate.map(known -> Migration.of(code, known)).orElseGet(() -> Migration.nowhere(code, Reason.NOT_THEN));
    }

    private Migration unmoved(String code, CollectivityId id) {
        Optional<Collectivity> state = directory.find(id);
        return state.map(held -> Migration.same(code, held, Tracked.is(held) ? Reason.UNCHANGED : Reason.PAST_UNKNOWN))
                .orElseGet(() -> Migration.nowhere(code, Reason.NEVER_EXISTED));
    }
}
