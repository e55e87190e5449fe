package org.arobase.collectivities.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;

/**
 * What is known of a day before the current edition: by the movements, which communes and parts of communes there were and
 * under which name; from 2021 on, by the edition of the year, the EPCI, and of a commune its EPCI and its population.
 * Anything else of that day is absent.
 */
@Singleton
class Past {
    private static final String SOURCE = "INSEE, mouvements de communes";
    private static final String SOURCE_OF_EPCI = "DGCL, EPCI à fiscalité propre de l'année";
    private static final String SOURCE_OF_YEARS = SOURCE + " ; " + SOURCE_OF_EPCI;

    private final Years years;

    Past(Years years) {
        this.years = years;
    }

    /** Empty when it was not there, or nobody tells. */
    Optional<String> name(Known known, LocalDate day) {
        return known.id().kind() == Kind.EPCI ? years.epci(known.id(), day).map(Reference::name) : known.nameOn(day);
    }

    /** Whether any edition of a past year has this EPCI. */
    boolean isOfYears(CollectivityId epci) {
        return years.epcis().contains(epci);
    }

    Optional<Years.Facts> facts(CollectivityId id, LocalDate day) {
        return years.of(id, day);
    }

    /** @param name the one it had on that day */
    <T> Prepared<T> document(CollectivityId id, String name, LocalDate day) {
        var state = id.kind() == Kind.EPCI ? epci(id, name, day) : commune(id, name, day);
        return new Prepared<>(
                state.id(), state.version(), EventJson.write(state).getBytes(UTF_8));
    }

    private static Collectivity epci(CollectivityId id, String name, LocalDate day) {
        return state(id, name, new Told(null, null, day.withDayOfYear(1), SOURCE_OF_EPCI));
    }

    private Collectivity commune(CollectivityId id, String name, LocalDate day) {
        var told = years.of(id, day)
                .map(facts -> new Told(facts.epci(), facts.population(), facts.validOn(), SOURCE_OF_YEARS))
                .orElseGet(() -> new Told(null, null, day, SOURCE));
        return state(id, name, told);
    }

    private record Told(Reference epci, Population population, LocalDate validOn, String source) {}

    private static Collectivity state(CollectivityId id, String name, Told told) {
        return new Collectivity(
                id.toString(),
                History.VERSION,
                id.kind().name(),
                id.code(),
                null,
                name,
                null,
                null,
                told.epci(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                told.population(),
                null,
                told.validOn(),
                told.source(),
                false);
    }
}
