package org.arobase.collectivities.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Kind;

/** The lines of an edition that was sent, and what is wrong with those that cannot be read. */
record EditionLines(List<EditionLine> lines, List<Reject> rejects) {
    /** In the file sent the line of the description stands before. */
    private static final int BEFORE = 1;

    /** More of them tell nobody anything. */
    static final int MOST_REJECTS = 1_000;

    static EditionLines read(EditionFile file) {
        var reading = new Reading(file.description());
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file.csv())) {
            csv.stream()
                    .skip(1)
                    .takeWhile(line -> reading.goesOn((int) line.getStartingLineNumber() + BEFORE))
                    .forEach(line -> reading.take((int) line.getStartingLineNumber() + BEFORE, line.getFields()));
        } catch (CsvParseException broken) {
            reading.rejects.add(Reject.of(1 + BEFORE, "", "edition-csv"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reading.done();
    }

    private static final class Reading {
        private final EditionDescription description;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<EditionLine> lines = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        Reading(EditionDescription description) {
            this.description = description;
        }

        /** Of what comes after many that cannot be read nothing more is told. */
        boolean goesOn(int number) {
            var isFull = rejects.size() >= MOST_REJECTS;
            if (isFull) {
                rejects.add(Reject.of(number, "", "edition-more", MOST_REJECTS));
            }
            return !isFull;
        }

        void take(int number, List<String> cells) {
            var faults = LineRules.rejects(number, cells);
            if (!faults.isEmpty()) {
                rejects.addAll(faults);
                return;
            }
            var line = EditionLine.parse(cells);
            var before = numbers.putIfAbsent(line.id().toString(), number);
            if (before != null) {
                rejects.add(Reject.of(number, "code", "edition-twice", line.id(), before));
            } else if (isUndated(line.kind())) {
                rejects.add(Reject.of(number, "kind", "edition-undated", line.kind()));
            } else if (line.code().startsWith("F") != description.fictive()) {
                rejects.add(Reject.of(number, "code", "edition-of-another-world", line.code()));
            } else {
                lines.add(line);
            }
        }

        private boolean isUndated(Kind kind) {
            return description.datasets().stream()
                    .noneMatch(dataset -> dataset.kinds().contains(kind));
        }

        /** What a line refers to must be there; when lines could not be read nobody knows. */
        EditionLines done() {
            if (rejects.isEmpty()) {
                lines.stream()
                        .flatMap(this::lost)
                        .takeWhile(lost -> goesOn(lost.line()))
                        .forEach(rejects::add);
            }
            if (lines.isEmpty() && rejects.isEmpty()) {
                rejects.add(Reject.of(1 + BEFORE, "", "edition-empty"));
            }
            return new EditionLines(lines, rejects);
        }

        private Stream<Reject> lost(EditionLine line) {
            return references(line)
                    .filter(id -> !numbers.containsKey(id.id()))
                    .map(id -> Reject.of(numbers.get(line.id().toString()), id.column(), "edition-reference", id.id()));
        }
    }

    private record Referred(String column, String id) {}

    private static Stream<Referred> references(EditionLine line) {
        return Stream.of(
                        line.departements().stream().map(code -> new Referred("departements", "departement-" + code)),
                        line.regions().stream().map(code -> new Referred("regions", "region-" + code)),
                        Stream.ofNullable(line.ctcd()).map(code -> new Referred("ctcd", "ctcd-" + code)),
                        Stream.ofNullable(line.epci()).map(code -> new Referred("epci", "epci-" + code)),
                        Stream.ofNullable(line.ept()).map(code -> new Referred("ept", "ept-" + code)),
                        Stream.ofNullable(line.parent()).map(id -> new Referred("parent", id)),
                        Stream.ofNullable(line.seat()).map(id -> new Referred("seat", id)))
                .flatMap(each -> each);
    }
}
