package org.arobase.collectivities.lineage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes of some day that somebody wants today's for. */
@Schema(description = "Codes of some day, to be turned into those of today")
record MigrationRequest(
        @Schema(
                description = "Codes of communes, or ids; 10,000 at most",
                required = true,
                minItems = 1,
                maxItems = MOST)
        List<String> codes,

        @Schema(description = "The day the codes were in use; without it each code stands for its last bearer")
        LocalDate from) {

    static final int MOST = 10_000;
}
