package org.arobase.collectivities.mandates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateDeed", description = "The deed by which a mandate was granted; for administrators only")
public record MandateDeed(
        @Schema(description = "Its reference, as it was given", examples = "Délibération fictive n° 2026-05")
        String reference) {}
