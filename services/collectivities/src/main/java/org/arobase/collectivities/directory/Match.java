package org.arobase.collectivities.directory;

import org.arobase.collectivities.search.Way;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entity answers a search. */
@Schema(description = "Why a collectivity answers a search")
record Match(
        @Schema(description = "How it matches, best first: CODE, EXACT, PREFIX, WORDS, TYPO, CONTAINS")
        Way.MatchKind kind,

        @Schema(description = "What matches: name, formerName, code, siren, postalCode or id")
        String field,

        @Schema(description = "The matching value as the directory has it")
        String value,

        @Schema(description = "Letters that were wrong, missing, too many or changed places")
        int edits,

        @Schema(description = "Code of the departement, or the post code, that the search named beside the name")
        String within) {}
