package org.arobase.collectivities;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void packageRulesHold() {
        ArchitectureRules.check("org.arobase.collectivities");
    }
}
