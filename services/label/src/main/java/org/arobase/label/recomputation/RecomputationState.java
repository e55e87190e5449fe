package org.arobase.label.recomputation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "RUNNING, also while it waits for its turn, DONE, or FAILED: given up after several attempts;"
                + " then authorities that are done have a score under grid, the others one under gridBefore. Asked for"
                + " again, or when the platform starts, it goes on where it stopped")
public enum RecomputationState {
    RUNNING,
    DONE,
    FAILED
}
