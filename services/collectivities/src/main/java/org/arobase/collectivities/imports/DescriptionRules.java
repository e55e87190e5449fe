package org.arobase.collectivities.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.kernel.problem.Violation;

/** What an edition must say of itself: without it nobody would know of which day and whose its facts are. */
final class DescriptionRules {
    private static final int LONGEST_NAME = 40;

    /** Pointers are into the JSON of the first line; a day to come would make today one of the past. */
    static List<Violation> violations(EditionDescription description, LocalDate today) {
        var violations = new ArrayList<Violation>();
        required(violations, "/edition", description.edition());
        if (description.edition() != null && description.edition().length() > LONGEST_NAME) {
            violations.add(Violation.at("/edition", "too-long", LONGEST_NAME));
        }
        required(violations, "/licence", description.licence());
        if (description.datasets() == null || description.datasets().isEmpty()) {
            violations.add(Violation.at("/datasets", "required"));
        } else {
            IntStream.range(0, description.datasets().size())
                    .forEach(i -> dataset(
                            violations, "/datasets/" + i, description.datasets().get(i), today));
        }
        population(violations, description.population());
        points(violations, description.points());
        return List.copyOf(violations);
    }

    private static void population(List<Violation> violations, EditionDescription.Figures figures) {
        if (figures == null) {
            violations.add(Violation.at("/population", "required"));
            return;
        }
        required(violations, "/population/kind", figures.kind());
        required(violations, "/population/source", figures.source());
        year(violations, "/population/year", figures.year());
    }

    private static void points(List<Violation> violations, EditionDescription.Contours contours) {
        if (contours == null) {
            violations.add(Violation.at("/points", "required"));
            return;
        }
        required(violations, "/points/source", contours.source());
        year(violations, "/points/year", contours.year());
    }

    /** 0 where the description says none. */
    private static void year(List<Violation> violations, String place, int year) {
        if (year == 0) {
            violations.add(Violation.at(place, "required"));
        }
    }

    private static void dataset(
            List<Violation> violations, String place, EditionDescription.Dataset dataset, LocalDate today) {
        if (dataset == null) {
            violations.add(Violation.at(place, "required"));
            return;
        }
        required(violations, place + "/name", dataset.name());
        required(violations, place + "/publisher", dataset.publisher());
        if (dataset.validOn() == null) {
            violations.add(Violation.at(place + "/validOn", "required"));
        } else if (dataset.validOn().isAfter(today)) {
            violations.add(Violation.at(place + "/validOn", "edition-ahead", today));
        }
        if (dataset.kinds() == null) {
            violations.add(Violation.at(place + "/kinds", "required"));
        } else {
            IntStream.range(0, dataset.kinds().size())
                    .filter(i -> dataset.kinds().get(i) == null)
                    .forEach(i -> violations.add(Violation.at(place + "/kinds/" + i, "required")));
        }
    }

    private static void required(List<Violation> violations, String place, String value) {
        if (value == null || value.isBlank()) {
            violations.add(Violation.at(place, "required"));
        }
    }

    private DescriptionRules() {}
}
