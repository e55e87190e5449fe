package org.arobase.collectivities.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClaimContent", description = "Which authority, and what speaks for it")
public record ClaimContent(
        @Schema(description = "Id of the authority", examples = "commune-F0002")
        String collectivity,

        @Schema(
                description =
                        "What shows that you act for it: an invitation, a function, whom to call at the town hall",
                minLength = ClaimRules.SHORTEST,
                maxLength = ClaimRules.LONGEST,
                examples = "Invitation du 3 mars, mairie fictive : secrétariat général")
        String evidence,

        @Schema(
                description =
                        "The code of an invitation to this authority; with it the claim is approved at once, and needs"
                                + " no evidence")
        String invitation) {}
