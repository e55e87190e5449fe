package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** Answers what is asked of the directory of another day. */
@Singleton
class Then {
    private final Directory directory;
    private final History history;
    private final Past past;
    private final Clock clock;

    Then(Directory directory, History history, Past past, Clock clock) {
        this.directory = directory;
        this.history = history;
        this.past = past;
        this.clock = clock;
    }

    /** Fails the checks for a day before 1943 or ahead. */
    void check(LocalDate day, Checks checks) {
        var today = LocalDate.now(clock);
        if (day.isBefore(History.BEGINNING) || day.isAfter(today)) {
            checks.add(Violation.in("at", "day-out-of-range", History.BEGINNING, today));
        }
    }

    /** The day, where it is one that the current editions do not tell all of; fails the checks as above. */
    Optional<LocalDate> past(LocalDate day, Checks checks) {
        if (day == null) {
            return Optional.empty();
        }
        check(day, checks);
        return Optional.of(day).filter(past -> past.isBefore(directory.now().completeFrom()));
    }

    /** @throws Problem 404 when it was not there then, or nobody tells */
    Prepared<Collectivity> read(CollectivityId id, LocalDate day) {
        var known = known(id);
        if (known.isCurrentOn(day)) {
            return known.present().document();
        }
        return past.name(known, day)
                .filter(name -> !isUntold(known, day))
                .map(name -> past.<Collectivity>document(id, name, day))
                .orElseThrow(() -> missing(known, day));
    }

    Listing<Prepared<FoundCollectivity>> list(Criteria criteria, LocalDate day) {
        return new ListedThen(directory.now().chronicle(), criteria, day, past);
    }

    /** @throws Problem 404 for what has no members that are known of that day */
    void requireMembers(CollectivityId id, LocalDate day) {
        var known = known(id);
        if (id.kind() != Kind.EPCI || past.name(known, day).isEmpty()) {
            throw missing(known, day);
        }
    }

    /**
     * The EPCI it was a member of, as it was then; empty when none is known.
     *
     * @throws Problem 404 when it was not there then, or nobody tells
     */
    Optional<Prepared<FoundCollectivity>> grouping(CollectivityId id, LocalDate day) {
        read(id, day);
        return past.facts(id, day)
                .map(Years.Facts::epci)
                .map(epci -> past.document(CollectivityId.parse(epci.id()).orElseThrow(), epci.name(), day));
    }

    private Known known(CollectivityId id) {
        var entry = directory.now().get(id.toString()).orElse(null);
        return new Known(id, entry, history.lives(id));
    }

    private Problem missing(Known known, LocalDate day) {
        if (isUntold(known, day)) {
            return new Problem(404, "collectivity-past-unknown", known.id(), day, History.VALID_ON);
        }
        var since = knownSince(known);
        if (since == null) {
            return new CollectivityNotFound(known.id());
        }
        return day.isBefore(since) || past.name(known, day).isPresent()
                ? new Problem(404, "collectivity-past-unknown", known.id(), day, since)
                : new Problem(404, "collectivity-not-then", known.id(), day);
    }

    /** What left with an edition that was sent may have left on any day since the movements end. */
    private boolean isUntold(Known known, LocalDate day) {
        return known.present() == null
                && directory.now().ended(known.id().toString()).isPresent()
                && (day.isAfter(History.VALID_ON) || knownSince(known) == null);
    }

    /** Null for what never was. */
    private LocalDate knownSince(Known known) {
        if (known.id().kind() == Kind.EPCI
                && directory.now().chronicle().has(known.id().toString())) {
            return past.isOfYears(known.id())
                    ? Years.known().getFirst()
                    : known.present().validOn();
        }
        if (!known.lives().isEmpty()) {
            return History.BEGINNING;
        }
        return known.present() == null ? null : known.present().validOn();
    }
}
