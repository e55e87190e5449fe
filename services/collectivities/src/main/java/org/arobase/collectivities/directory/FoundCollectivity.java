package org.arobase.collectivities.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.arobase.contracts.collectivities.Collectivity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collectivity in a list: where the search is to be explained, with why it is there. */
@Schema(allOf = Collectivity.class)
record FoundCollectivity(
        @JsonUnwrapped @Schema(hidden = true) Collectivity state,

        @Schema(description = "Why it answers the search; only where explain=true asks for it")
        Match match) {}
