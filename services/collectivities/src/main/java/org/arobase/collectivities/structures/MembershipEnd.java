package org.arobase.collectivities.structures;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipEnd", description = "When a membership ends")
public record MembershipEnd(
        @Schema(description = "Its last day, inclusive", examples = "2026-12-31")
        LocalDate lastDay) {}
