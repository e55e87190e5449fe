package org.arobase.local.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of the launcher. */
enum Command {
    RUN("starts the platform and stays until Ctrl-C"),
    WARM("starts the platform on the side, so that later starts take little more than half the time"),
    STOP("stops the platform that runs on the state folder, and what a killed launcher left"),
    STATUS("a line a part; exit code 0 when all are up, 3 otherwise"),
    BACKUP("writes databases and keys into one file, also while the platform runs"),
    RESTORE("puts the databases and keys of a backup in place, after asking; what was there is kept aside"),
    RESET("deletes databases, events and keys, after asking (--yes does not ask)");

    final String help;

    Command(String help) {
        this.help = help;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Command> of(String label) {
        return Stream.of(values())
                .filter(command -> command.label().equals(label))
                .findFirst();
    }
}
