package org.arobase.journal.following;

import org.arobase.kernel.problem.Problem;

/** The place a token names is not, or no longer, in this journal: the follower starts again, and loses nothing. */
class TokenGone extends Problem {

    private static final String RESYNC = "/v1/changes";

    TokenGone() {
        super(410, "token-gone");
        header("Link", "<" + RESYNC + ">; rel=\"resync\"");
        extension("resync", RESYNC);
    }
}
