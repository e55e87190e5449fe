package org.arobase.local.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;

/**
 * Two arguments by which a process says what it is and whose. A launcher that was killed leaves no record behind that could
 * be wrong: the processes themselves tell, and another program with a recycled pid never looks like one of ours.
 */
public record Mark(StateFolder folder, Part part) {
    private static final String PART = "arobase.part=";
    private static final String STATE = "arobase.state=";

    public List<String> asSystemProperties() {
        return List.of("-D" + PART + part.label(), "-D" + STATE + folder.path());
    }

    /** PostgreSQL takes unknown settings whose name has a dot. */
    public List<String> asPostgresSettings() {
        return List.of("--" + PART + part.label(), "--" + STATE + folder.path());
    }

    static Optional<Part> on(ProcessHandle process, StateFolder folder) {
        var arguments = process.info().arguments().orElse(new String[0]);
        var ours = value(arguments, STATE).filter(folder.path().toString()::equals);
        return ours.flatMap(state -> value(arguments, PART)).flatMap(Part::of);
    }

    private static Optional<String> value(String[] arguments, String name) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith("-D" + name) || argument.startsWith("--" + name))
                .map(argument -> argument.substring(2 + name.length()))
                .findFirst();
    }
}
