package org.arobase.label.recomputation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecomputationContent", description = "Under which grid, and whether scores change")
public record RecomputationInput(
        @Schema(required = true, description = "Id of a published grid", examples = "2026-model")
        String grid,

        @Schema(description = "true to report who would move, and change nothing; false when absent")
        Boolean dryRun) {

    boolean changesNothing() {
        return Boolean.TRUE.equals(dryRun);
    }
}
