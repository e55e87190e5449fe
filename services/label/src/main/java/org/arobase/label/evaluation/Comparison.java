package org.arobase.label.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.ActionFact.CoveredService;

/**
 * Which services comparable authorities cover.
 *
 * @param stratum the group of population, by its bounds; null for all of a kind
 * @param authorities how many are compared; 0 when there are too few
 * @param coveredBy how many of them cover a service, by code
 */
record Comparison(String kind, String stratum, long authorities, Map<String, Integer> coveredBy) {

    static final Comparison NONE = new Comparison(null, null, 0, Map.of());

    boolean isNone() {
        return authorities == 0;
    }

    int coveredBy(CoveredService service) {
        return coveredBy.getOrDefault(service.service(), 0);
    }

    /** What most of them have found the means to do comes first; the rest stays as it is. */
    List<CoveredService> easiestFirst(List<CoveredService> services) {
        return services.stream()
                .sorted(Comparator.comparingInt((CoveredService service) -> -coveredBy(service)))
                .toList();
    }
}
