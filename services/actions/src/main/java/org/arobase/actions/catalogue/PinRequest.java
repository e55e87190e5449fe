package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record PinRequest(
        @Schema(description = "Its rank, from 1; the first free one unless given", minimum = "1", examples = "1")
        Integer rank) {}
