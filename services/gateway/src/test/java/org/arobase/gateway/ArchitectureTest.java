package org.arobase.gateway;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfAllModulesHold() {
        ArchitectureRules.check("org.arobase.gateway");
    }
}
