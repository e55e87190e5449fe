package org.arobase.load.report;

import java.util.List;
import org.arobase.load.figures.Measured;
import org.arobase.load.machine.Machine;

/**
 * Everything one run found.
 *
 * @param command that was run
 * @param failures rows that could not be measured, a sentence each
 */
public record Report(Machine machine, String command, List<Measured> groups, List<String> failures) {

    public Report {
        groups = List.copyOf(groups);
        failures = List.copyOf(failures);
    }
}
