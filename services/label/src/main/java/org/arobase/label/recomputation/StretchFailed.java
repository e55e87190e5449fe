package org.arobase.label.recomputation;

import java.util.UUID;

/** A stretch of a recomputation came to nothing: its transaction is undone. */
class StretchFailed extends RuntimeException {

    /** As much of a cause as its reader needs. */
    private static final int LONGEST = 500;

    private final UUID recomputation;

    StretchFailed(UUID recomputation, Throwable cause) {
        super("recomputation " + recomputation, cause);
        this.recomputation = recomputation;
    }

    UUID recomputation() {
        return recomputation;
    }

    /** For those who run campaigns. */
    String reason() {
        var text = getCause().toString();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
