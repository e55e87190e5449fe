package org.arobase.collectivities.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClaimDecision", description = "What is said to the claimant")
public record ClaimDecision(
        @Schema(
                description = "Why; needed to refuse, a remark otherwise",
                maxLength = ClaimRules.LONGEST,
                examples = "Vérifié par téléphone avec la mairie fictive")
        String reason) {}
