package org.arobase.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.local.plan.PortPlan;

/**
 * The command line.
 *
 * @param root of the repository, where the built services are
 * @param state folder for everything that is kept
 * @param file a backup: to write, or to restore; null for none
 * @param yes do not ask
 */
record Options(Command command, Path root, Path state, PortPlan ports, Path file, boolean yes) {
    static Options parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var word = words.isEmpty() ? "help" : words.removeFirst();
        var command = Command.of(word)
                .orElseThrow(() -> new Usage(word.equals("help") ? "" : "There is no command " + word + ".\n"));
        var root = Path.of("");
        Path state = null;
        var ports = PortPlan.USUAL;
        Path file = null;
        var yes = false;
        while (!words.isEmpty()) {
            var option = words.removeFirst();
            switch (option) {
                case "--root" -> root = Path.of(value(option, words));
                case "--state" -> state = Path.of(value(option, words));
                case "--port" -> ports = new PortPlan(number(option, words));
                case "--to", "--from" ->
                    file = Path.of(value(option, words)).toAbsolutePath().normalize();
                case "--yes" -> yes = true;
                default -> throw new Usage("There is no option " + option + ".\n");
            }
        }
        var repository = root.toAbsolutePath().normalize();
        var folder = state == null
                ? repository.resolve(".arobase")
                : state.toAbsolutePath().normalize();
        return new Options(command, repository, folder, ports, file, yes);
    }

    Options withState(Path other) {
        return new Options(command, root, other, ports, file, yes);
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty() || words.getFirst().isBlank()) {
            throw new Usage("The option " + option + " needs a value.\n");
        }
        return words.removeFirst();
    }

    private static int number(String option, Deque<String> words) {
        var value = value(option, words);
        if (!value.matches("\\d{1,5}")) {
            throw new Usage("The option " + option + " needs a port number, not " + value + ".\n");
        }
        return Integer.parseInt(value);
    }

    /** The command line makes no sense: says how it is meant. */
    static final class Usage extends RuntimeException {
        Usage(String problem) {
            super(problem + text(), null, false, false);
        }

        private static String text() {
            var commands = Stream.of(Command.values())
                    .map(command -> "  %-8s %s%n".formatted(command.label(), command.help))
                    .collect(Collectors.joining());
            return """
                    Usage: local COMMAND [--root DIR] [--state DIR] [--port PORT] [--to FILE] [--from FILE] [--yes]
                    %s
                      --root   the repository (this folder)
                      --state  where databases, events, keys and logs are kept (.arobase in the repository)
                      --to     file to write the backup into (a name of its own in the state folder)
                      --from   backup to restore
                      --port   base of all ports, that of the public door (%d)""".formatted(commands, PortPlan.USUAL.base());
        }
    }
}
