package org.arobase.collectivities.resolve;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one line means. */
@Schema(description = "What one line means")
record ResolvedLine(
        @Schema(description = "Its number, from 1; in CSV the line of the file")
        int line,

        @Schema(description = "The line as it was sent") String text,

        @Schema(description = "What it most probably means; absent where nothing fits")
        Candidate match,

        @Schema(description = "CERTAIN, LIKELY, DOUBTFUL or NONE; an order, no probability")
        Confidence confidence,

        @Schema(description = "Others that it may mean, at most 5, the best first")
        List<Candidate> alternatives,

        @Schema(description = "What was repaired, and why it is doubtful")
        List<Warning> warnings) {}
