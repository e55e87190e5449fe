package org.arobase.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.arobase.acceptance.Platform;
import org.junit.jupiter.api.Test;

/**
 * A short round, or the one {@code make faults} asks for. Whatever is killed, wherever it is: it comes back, and nothing
 * acknowledged is lost, doubled, reordered or stale.
 */
class FaultsIT {

    @Test
    void theLedgerBalances() throws Exception {
        var state = Path.of(System.getProperty("arobase.state") + "-faults");
        try (var platform =
                Boolean.getBoolean("arobase.faults.keep") ? Platform.start(state) : Platform.startAnew(state)) {
            var report = new Round(Settings.given(), platform).run();

            report.text().lines().forEach(line -> System.out.println("[faults] " + line));
            assertThat(report.violations()).isEmpty();
        }
    }
}
