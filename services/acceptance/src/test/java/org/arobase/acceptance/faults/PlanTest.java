package org.arobase.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.arobase.acceptance.faults.Fault.Kind;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aSeedAlwaysMakesTheSameFaults() {
        assertThat(Plan.of(7, 100, 12)).isEqualTo(Plan.of(7, 100, 12)).isNotEqualTo(Plan.of(8, 100, 12));
    }

    @Test
    void everyPartHasItsTurnBeforeAnyHasAnother() {
        var turns = Plan.of(7, 100, 12).faults().stream()
                .flatMap(fault -> fault.parts().stream())
                .limit(Part.values().length)
                .collect(Collectors.toSet());

        assertThat(turns).isEqualTo(EnumSet.allOf(Part.class));
    }

    @Test
    void asManyEndAsWereAskedForTheLauncherAmongThem() {
        var faults = Plan.of(7, 100, 12).faults();

        assertThat(faults.stream().mapToInt(Fault::ends).sum()).isEqualTo(100);
        assertThat(faults).filteredOn(fault -> fault.kind() == Kind.LAUNCHER).hasSize(2);
        assertThat(faults).filteredOn(fault -> fault.kind() == Kind.OUTAGE).hasSize(6);
    }

    @Test
    void someAreKilledTogetherNeverOneTwice() {
        var together = Plan.of(7, 100, 12).faults().stream()
                .filter(fault -> fault.parts().size() > 1)
                .toList();

        assertThat(together).hasSize(8);
        assertThat(together).allSatisfy(fault -> assertThat(fault.parts()).doesNotHaveDuplicates());
        assertThat(together).allMatch(fault -> fault.kind() == Kind.KILL);
    }
}
