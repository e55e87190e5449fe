package org.arobase.collectivities.resolve;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result per line, in the order of the lines. */
record ResolvedLines(
        @Schema(description = "A result per line, in the order of the lines")
        List<ResolvedLine> items) {}
