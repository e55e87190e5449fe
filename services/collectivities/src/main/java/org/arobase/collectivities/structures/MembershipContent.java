package org.arobase.collectivities.structures;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipContent", description = "Who belongs to which organisation, and when")
public record MembershipContent(
        @Schema(description = "Id of the member", examples = "commune-F0003")
        String collectivity,

        @Schema(
                description = "`association`, which it is when nothing is said, or the id of a structure",
                examples = "association")
        String organisation,

        @Schema(description = "First day", examples = "2026-01-01")
        LocalDate from,

        @Schema(description = "Last day, inclusive") LocalDate to) {

    public MembershipContent {
        organisation = organisation == null ? MembershipRules.ASSOCIATION : organisation;
    }
}
