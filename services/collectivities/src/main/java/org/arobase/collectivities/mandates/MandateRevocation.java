package org.arobase.collectivities.mandates;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateRevocation", description = "From when on a mandate holds no more")
public record MandateRevocation(
        @Schema(description = "The first day on which it holds no more", examples = "2026-07-01")
        LocalDate on) {}
