package org.arobase.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.arobase.local.command.CommandLine;

/** The launcher: the whole platform on one machine. */
public final class Main {
    /** Held on to, because the logging framework forgets a logger nobody holds. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(CommandLine.execute(List.of(arguments)));
    }
}
