package org.arobase.actions;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theModuleKeepsThePackageRules() {
        ArchitectureRules.check("org.arobase.actions");
    }
}
