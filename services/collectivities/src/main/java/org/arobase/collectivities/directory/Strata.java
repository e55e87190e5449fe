package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.FixedList;

/** How many communes of a snapshot each population group has, counted once. */
final class Strata {
    private static final String MUNICIPAL = "municipale";

    private final FixedList<StratumItem> all;

    Strata(Collection<Entry> entries) {
        var communes = entries.stream()
                .filter(entry -> entry.kind() == Kind.COMMUNE && !entry.fictive() && entry.population() >= 0)
                .collect(Collectors.groupingBy(entry -> Stratum.of(entry.population())));
        all = new FixedList<>(
                "strata",
                Arrays.stream(Stratum.ALL)
                        .map(stratum -> item(stratum, communes))
                        .toList(),
                StratumItem::id);
    }

    FixedList<StratumItem> all() {
        return all;
    }

    private static StratumItem item(Stratum stratum, Map<Stratum, List<Entry>> all) {
        var communes = all.getOrDefault(stratum, List.of());
        return new StratumItem(
                stratum.toString(),
                stratum.least(),
                stratum.most() == Integer.MAX_VALUE ? null : stratum.most(),
                communes.size(),
                MUNICIPAL,
                communes.stream().map(Entry::census).distinct().sorted().toList());
    }
}
