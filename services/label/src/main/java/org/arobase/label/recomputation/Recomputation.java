package org.arobase.label.recomputation;

import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign computed under another grid, in the background")
public record Recomputation(
        @Schema(description = "Id of the recomputation (UUIDv7)")
        String id,

        long version,

        @Schema(description = "Path at which to see how far it is")
        String href,

        @Schema(description = "Id of the campaign", examples = "fictive-2026")
        String campaign,

        @Schema(description = "Id of the grid it is computed under", examples = "2026-model")
        String grid,

        @Schema(description = "Id of the grid that scored it", examples = "2026-model")
        String gridBefore,

        @Schema(description = "Whether nothing is changed but the report")
        boolean dryRun,

        RecomputationState state,

        @Schema(description = "Per cent of the authorities that are done", examples = "40")
        int percent,

        @Schema(description = "Authorities that are done") int done,

        @Schema(description = "Authorities that had a score when it began")
        int total,

        @Schema(description = "Authorities whose points moved")
        int moved,

        @Schema(description = "Authorities whose level rises")
        int risen,

        @Schema(description = "Authorities whose level falls")
        int fallen,

        @Schema(description = "When it was asked for") Instant createdAt,

        @Schema(description = "When it was done or given up; absent before")
        Instant finishedAt,

        @Schema(description = "Why it was given up; absent unless it was")
        String reason,

        @Schema(
                description = "Authorities whose kept inputs cannot be computed: they keep the score they have",
                examples = "0")
        int skipped,

        @Schema(description = "Ids of the first 100 of them")
        List<String> skippedFirst)
        implements State {}
