package org.arobase.journal.following;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param token the place after these changes; the same as before when there were none
 * @param next the path that goes on from there; there always is one
 * @param more whether it would bring more at once
 */
record ChangePage(
        List<Change> items,

        @Schema(description = "The place after these changes; keep it, and pass it as `after`")
        String token,

        @Schema(description = "Path that goes on from there", examples = "/v1/changes?after=…")
        String next,

        @Schema(description = "Whether there is more to read at once")
        boolean more) {}
