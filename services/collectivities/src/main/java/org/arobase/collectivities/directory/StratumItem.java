package org.arobase.collectivities.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A population group, as it is listed. */
@Schema(
        name = "Stratum",
        description =
                "A population group of article L.2334-3 of the CGCT. The law means communes and their population DGF,"
                        + " which counts second homes too and is not in the loaded files: here it is the municipal"
                        + " population, so that a commune may be in another group by law")
record StratumItem(
        @Schema(description = "Its bounds, as stratum= of lists takes it", examples = "1000-1999")
        String id,

        @Schema(description = "Inhabitants at least") int least,

        @Schema(description = "Inhabitants at most; absent in the last group")
        Integer most,

        @Schema(
                description =
                        "How many communes are in it; fictive ones and those without a known population are in none")
        int communes,

        @Schema(description = "Which population it is") String population,

        @Schema(description = "Census years of the figures, the oldest first: not the same on every territory")
        List<Integer> years) {}
