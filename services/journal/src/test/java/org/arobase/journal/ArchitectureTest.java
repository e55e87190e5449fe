package org.arobase.journal;

import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theJournalKeepsTheRules() {
        ArchitectureRules.check("org.arobase.journal");
    }
}
