package org.arobase.collectivities.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Life;
import org.arobase.collectivities.history.Tracked;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/**
 * What is known of an entity on a day: all of it from the day of its edition on; before, what the movements tell, which
 * is whether it was there and under which name, and from 2021 on what the edition of the year told of a commune. Anything
 * else of that day is absent.
 */
@Singleton
class Past {
    private static final String SOURCE = "INSEE, mouvements de communes";
    private static final String SOURCE_OF_YEARS =
            "INSEE, mouvements de communes ; DGCL, EPCI à fiscalité propre de l'année";

    private final History history;
    private final Years years;
    private final Clock clock;

    Past(History history, Years years, Clock clock) {
        this.history = history;
        this.years = years;
        this.clock = clock;
    }

    /**
     * @param today its document of today, when there is one
     * @throws Problem 400 for a day before 1943 or ahead, 404 when it was not there then, or nobody tells
     */
    Prepared<Collectivity> read(CollectivityId id, LocalDate day, Optional<Prepared<Collectivity>> today) {
        check(day);
        var state = today.map(document -> EventJson.read(new String(document.json(), UTF_8), Collectivity.class));
        if (state.isPresent() && !day.isBefore(state.get().validOn())) {
            return today.get();
        }
        var name = history.lives(id).isEmpty() ? nameOfUnmoved(id, day, state) : nameOfMoved(id, day);
        var then = then(id, name, day);
        return new Prepared<>(then.id(), then.version(), EventJson.write(then).getBytes(UTF_8));
    }

    private void check(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isBefore(History.BEGINNING) || day.isAfter(today)) {
            throw Problems.invalidParameter("at", "day-out-of-range", History.BEGINNING, today);
        }
    }

    private String nameOfMoved(CollectivityId id, LocalDate day) {
        List<Life> lives = history.lives(id);
        return lives.stream()
                .filter(life -> life.lasts(day))
                .findFirst()
                .map(life -> life.nameOn(day))
                .orElseThrow(() -> new Problem(404, "collectivity-not-then", id, day));
    }

    private static String nameOfUnmoved(CollectivityId id, LocalDate day, Optional<Collectivity> state) {
        return state.map(held -> {
                    if (!Tracked.is(held)) {
                        throw new Problem(404, "collectivity-past-unknown", id, day, held.validOn());
                    }
                    return held.name();
                })
                .orElseThrow(() -> new CollectivityNotFound(id));
    }

    private Collectivity then(CollectivityId id, String name, LocalDate day) {
        var facts = years.of(id, day);
        return new Collectivity(
                id.toString(),
                History.VERSION,
                id.kind().name(),
                id.code(),
                null,
                name,
                null,
                null,
                facts.map(Years.Facts::epci).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                facts.map(Years.Facts::population).orElse(null),
                null,
                facts.map(Years.Facts::validOn).orElse(day),
                facts.isPresent() ? SOURCE_OF_YEARS : SOURCE,
                false);
    }
}
