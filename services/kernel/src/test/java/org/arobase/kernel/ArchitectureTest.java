package org.arobase.kernel;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theKernelKeepsTheRules() {
        ArchitectureRules.check("org.arobase.kernel");
    }
}
