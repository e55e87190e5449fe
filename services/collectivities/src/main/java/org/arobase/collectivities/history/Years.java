package org.arobase.collectivities.history;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;

/**
 * What the editions of past years said of communes: which EPCI they were members of on 1 January, and their population
 * with the census year, which is not the year of the edition. There is one file of communes and one of the names of EPCI; a
 * cell that only says {@value #SAME} is as in the year after it.
 */
@Singleton
public class Years {
    static final String COMMUNES = "/past/communes.csv.gz";
    static final String NAMES = "/past/epci.csv.gz";
    static final String SAME = "=";
    static final int LAST = 2025;
    static final int COUNT = 5;

    /** The census whose figures the edition of a year carries, newest first; checked against INSEE's own. */
    static final List<Integer> CENSUSES = List.of(2023, 2022, 2020, 2020, 2019);

    private static final String MAYOTTE = "976";
    private static final int CENSUS_OF_MAYOTTE = 2017;
    private static final String SOURCE = "INSEE, populations de référence";

    private final History history;
    private final CompletableFuture<Map<String, List<String>>> communes;
    private final CompletableFuture<Map<String, List<String>>> names;

    /** @param epci null when it was a member of none, or of none that is known */
    public record Facts(LocalDate validOn, Reference epci, Population population) {}

    /** The files are read beside the start; who asks earlier waits for them. */
    Years(History history) {
        this.history = history;
        this.communes = CompletableFuture.supplyAsync(() -> read(COMMUNES));
        this.names = CompletableFuture.supplyAsync(() -> read(NAMES));
    }

    /** Has them read while the rest of the service starts, which takes longer. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** The days on which what is known of past years was true, the oldest first. */
    public static List<LocalDate> known() {
        return IntStream.rangeClosed(LAST - COUNT + 1, LAST)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
    }

    /** Empty in years without an edition, and when the commune changed between 1 January and the day. */
    public Optional<Facts> of(CollectivityId id, LocalDate day) {
        var column = LAST - day.getYear();
        var cells = communes.join().get(id.code());
        if (id.kind() != Kind.COMMUNE || cells == null || column < 0 || column >= COUNT || changedInYear(id, day)) {
            return Optional.empty();
        }
        var facts = new Facts(LocalDate.of(day.getYear(), 1, 1), epci(cells, column), population(id, cells, column));
        return facts.epci() == null && facts.population() == null ? Optional.empty() : Optional.of(facts);
    }

    /** Every EPCI that an edition of a past year names, in use since or not. */
    public List<CollectivityId> epcis() {
        return names.join().keySet().stream()
                .map(siren -> new CollectivityId(Kind.EPCI, siren))
                .toList();
    }

    /** An EPCI by the name that the edition of the year gives it; empty when that edition has none of this SIREN. */
    public Optional<Reference> epci(CollectivityId id, LocalDate day) {
        var column = LAST - day.getYear();
        var cells = names.join().get(id.code());
        if (id.kind() != Kind.EPCI || cells == null || column < 0 || column >= COUNT) {
            return Optional.empty();
        }
        return Optional.of(value(cells, column))
                .filter(name -> !name.isEmpty())
                .map(name -> new Reference(id.toString(), name));
    }

    /** The codes of that year's edition. */
    Set<String> codes(LocalDate day) {
        var column = LAST - day.getYear();
        return communes.join().entrySet().stream()
                .filter(commune -> !value(commune.getValue().subList(COUNT, 2 * COUNT), column)
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private boolean changedInYear(CollectivityId id, LocalDate day) {
        var newYear = LocalDate.of(day.getYear(), 1, 1);
        return Stream.concat(history.into(id).stream(), history.outOf(id).stream())
                .map(Movement::on)
                .anyMatch(on -> on.isAfter(newYear) && !on.isAfter(day));
    }

    private Reference epci(List<String> cells, int column) {
        var siren = value(cells, column);
        return siren.isEmpty()
                ? null
                : new Reference("epci-" + siren, value(names.join().get(siren), column));
    }

    private static Population population(CollectivityId id, List<String> cells, int column) {
        var inhabitants = value(cells.subList(COUNT, 2 * COUNT), column);
        var census = id.code().startsWith(MAYOTTE) ? CENSUS_OF_MAYOTTE : CENSUSES.get(column);
        return inhabitants.isEmpty()
                ? null
                : new Population(Integer.parseInt(inhabitants), census, "municipale", SOURCE);
    }

    private static String value(List<String> cells, int column) {
        var at = column;
        while (cells.get(at).equals(SAME)) {
            at--;
        }
        return cells.get(at);
    }

    private static Map<String, List<String>> read(String resource) {
        try (var file = Years.class.getResourceAsStream(resource);
                var csv = CsvReader.builder().ofCsvRecord(new GZIPInputStream(file))) {
            var shared = new SharedTexts();
            return csv.stream()
                    .skip(1)
                    .map(CsvRecord::getFields)
                    .collect(toMap(List::getFirst, fields -> values(fields, shared)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most cells repeat another one: one text for all of them. */
    private static List<String> values(List<String> fields, SharedTexts shared) {
        return List.of(shared.each(fields.subList(1, fields.size())));
    }
}
