package org.arobase.feed;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theModuleKeepsThePlatformsRules() {
        ArchitectureRules.check("org.arobase.feed");
    }
}
