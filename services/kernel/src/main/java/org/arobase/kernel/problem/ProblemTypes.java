package org.arobase.kernel.problem;

import java.util.Properties;

/** The types of problem of all modules, each with its one status. */
final class ProblemTypes {

    private static final Properties STATUSES = MessageFiles.load("types");

    static boolean know(int status, String slug) {
        return Integer.toString(status).equals(STATUSES.getProperty(slug));
    }

    private ProblemTypes() {}
}
