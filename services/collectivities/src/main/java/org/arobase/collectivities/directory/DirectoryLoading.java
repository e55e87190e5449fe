package org.arobase.collectivities.directory;

import org.arobase.kernel.problem.Problem;

class DirectoryLoading extends Problem {
    /** Loading everything into an empty database takes seconds. */
    private static final String RETRY_AFTER_SECONDS = "5";

    DirectoryLoading() {
        super(503, "directory-loading");
        header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
