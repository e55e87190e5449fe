package org.arobase.label.recomputation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "RUNNING, also while it waits for its turn, DONE, or FAILED: given up after several attempts;"
                + " it may be asked for again")
public enum RecomputationState {
    RUNNING,
    DONE,
    FAILED
}
