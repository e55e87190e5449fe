package org.arobase.local.command;

import java.nio.file.Files;
import java.util.List;
import org.arobase.local.backup.Backup;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.StateFolder;

/** Runs a command and answers its exit code. What a user reads is always a sentence. */
public final class CommandLine {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private CommandLine() {}

    public static int execute(List<String> arguments) {
        try {
            return execute(Options.parse(arguments));
        } catch (Options.Usage usage) {
            System.err.println(usage.getMessage());
            return MISUSED;
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return REFUSED;
        }
    }

    private static int execute(Options options) {
        try {
            return switch (options.command()) {
                case RUN -> {
                    new Run(options).execute();
                    yield 0;
                }
                case WARM -> {
                    new Warm(options).execute();
                    yield 0;
                }
                case RESTORE -> {
                    new Restore(options.state(), options.file(), new Confirmation(System.in, options.yes())).execute();
                    yield 0;
                }
                case STOP, STATUS, BACKUP, RESET -> onState(options);
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception unexpected) {
            throw Unexpected.explain(unexpected, options.state());
        }
    }

    private static int onState(Options options) throws Exception {
        var found = StateFolder.find(options.state());
        if (found.isEmpty()) {
            System.out.println("Nothing was ever started on " + options.state() + ". Start it with: make run");
            return options.command() == Command.STATUS ? Status.NOT_ALL_UP : 0;
        }
        var folder = found.get();
        return switch (options.command()) {
            case STATUS -> new Status(folder).execute();
            case BACKUP -> {
                var file = new Backup(folder, options.file()).make();
                System.out.printf(
                        "Wrote %s (%d MB). It holds keys: keep it where only you can read it.%n",
                        file, Files.size(file) >> 20);
                yield 0;
            }
            case RESET -> {
                new Reset(folder, new Confirmation(System.in, options.yes())).execute();
                yield 0;
            }
            default -> {
                new Stop(folder).execute();
                yield 0;
            }
        };
    }
}
