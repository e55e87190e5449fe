package org.arobase.collectivities.imports;

import org.arobase.contracts.collectivities.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportCount", description = "What an edition changes among the entities of one kind")
public record ImportCount(
        @Schema(description = "Legal kind") Kind kind,

        @Schema(description = "How many come") int added,

        @Schema(description = "How many change, in more than the date of their data")
        int changed,

        @Schema(description = "How many are as before, with the date of the new data")
        int redated,

        @Schema(description = "How many go") int ended,

        @Schema(description = "How many stay exactly as they are")
        int unchanged) {}
