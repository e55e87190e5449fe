package org.arobase.label.recomputation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "RUNNING, also while it waits for its turn, or DONE")
public enum RecomputationState {
    RUNNING,
    DONE
}
