package org.arobase.collectivities.claims;

/** The examples of the contract; they work on a platform with the starter content. */
final class ClaimExamples {

    static final String ID = "019b76da-a800-7000-8000-000000000301";

    static final String NEW = """
            {
              "collectivity": "commune-F0002",
              "evidence": "Invitation du 3 mars, mairie fictive : secrétariat général"
            }
            """;

    static final String INVITATION = """
            {
              "collectivity": "commune-F0003"
            }
            """;

    static final String APPROVAL = """
            {
              "reason": "Vérifié par téléphone avec la mairie fictive"
            }
            """;

    static final String REFUSAL = """
            {
              "reason": "La mairie fictive ne vous connaît pas"
            }
            """;

    private ClaimExamples() {}
}
