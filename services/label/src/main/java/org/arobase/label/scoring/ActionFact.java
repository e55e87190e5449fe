package org.arobase.label.scoring;

import java.time.LocalDate;
import java.util.List;

/**
 * A published action as scoring sees it.
 *
 * @param start first day, or null
 * @param end last day, or null while none is set
 * @param completeness of the record, in per cent
 * @param services what it covers, each with its theme
 */
public record ActionFact(String id, LocalDate start, LocalDate end, int completeness, List<CoveredService> services) {

    public ActionFact {
        services = List.copyOf(services);
        if (completeness < 0 || completeness > 100) {
            throw new IllegalArgumentException("completeness is per cent: " + completeness);
        }
    }

    public record CoveredService(String service, String theme) {}

    boolean covers(String theme) {
        return services.stream().anyMatch(covered -> covered.theme().equals(theme));
    }
}
