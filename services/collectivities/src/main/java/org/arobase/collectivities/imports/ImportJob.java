package org.arobase.collectivities.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The loading of an edition that somebody sent. */
@Schema(name = "Import", description = "The loading of an edition, and how far it is")
public record ImportJob(
        @Schema(description = "Id of the import (UUIDv7)") String id,

        long version,

        @Schema(description = "The name of the edition", examples = "2027")
        String edition,

        @Schema(description = "true: nothing is loaded, this is what would be")
        boolean dryRun,

        @Schema(description = "How far it is") ImportState state,

        @Schema(description = "How much of the work is done")
        int percent,

        @Schema(description = "SHA-256 of the file, in hexadecimal: the same file is the same import")
        String sha256,

        @Schema(description = "What changes, kind by kind; empty until it is known")
        List<ImportCount> counts,

        @Schema(
                description =
                        "Communes that would be lost, in per cent of those there are; above 1 the import waits to be confirmed")
        BigDecimal communesLost,

        @Schema(description = "How many lines cannot be read; with one, nothing is loaded")
        int rejected,

        @Schema(description = "When it was sent") Instant submittedAt,

        @Schema(description = "When it was over; absent until then")
        Instant endedAt,

        @Schema(description = "true: invented for demonstration; concerns no real authority")
        boolean fictive)
        implements State {}
