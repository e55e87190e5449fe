package org.arobase.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.arobase.acceptance.faults.Fault.Kind;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aSeedAlwaysMakesTheSameFaults() {
        assertThat(Plan.of(7, 100, 25)).isEqualTo(Plan.of(7, 100, 25)).isNotEqualTo(Plan.of(8, 100, 25));
    }

    @Test
    void everyPartHasItsTurnBeforeAnyHasAnother() {
        var turns = Plan.of(7, 100, 25).faults().stream()
                .map(Fault::part)
                .filter(Objects::nonNull)
                .limit(Part.values().length)
                .collect(Collectors.toSet());

        assertThat(turns).isEqualTo(EnumSet.allOf(Part.class));
    }

    @Test
    void asManyEndAsWereAskedForTheLauncherAmongThem() {
        var ended = Plan.of(7, 100, 25).faults().stream().filter(Fault::ends).toList();

        assertThat(ended).hasSize(100);
        assertThat(ended).filteredOn(fault -> fault.kind() == Kind.LAUNCHER).hasSize(4);
    }
}
