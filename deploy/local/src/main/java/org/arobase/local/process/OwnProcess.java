package org.arobase.local.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;

/** A living process of the platform on a state folder, whoever started it. */
public record OwnProcess(Part part, ProcessHandle handle) {
    public static List<OwnProcess> all(StateFolder folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> of(process, folder))
                .sorted(Comparator.comparing(OwnProcess::part).thenComparing(OwnProcess::started))
                .toList();
    }

    /** The oldest when there are several: a PostgreSQL backend looks like its parent while it is being born. */
    public static Optional<OwnProcess> find(Part part, StateFolder folder) {
        return all(folder).stream().filter(process -> process.part == part).findFirst();
    }

    private static Stream<OwnProcess> of(ProcessHandle process, StateFolder folder) {
        return Mark.on(process, folder).map(part -> new OwnProcess(part, process)).stream();
    }

    public Instant started() {
        return handle.info().startInstant().orElse(Instant.now());
    }
}
