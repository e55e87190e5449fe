package org.arobase.collectivities.structures;

/** The examples of the contract; they work on a platform with the starter content. */
public final class RightsExamples {

    public static final String VERSION = "The ETag of the version that you read";

    static final String STRUCTURE_ID = "organisme-F00000901";
    static final String MEMBERSHIP_ID = "019b76da-a800-7000-8000-000000000101";

    static final String STRUCTURE = """
            {
              "siren": "F00000902",
              "name": "Centre de gestion de Fictionnie",
              "legalForm": "CENTRE_DE_GESTION",
              "competences": ["archivage électronique"],
              "from": "2026-01-01"
            }
            """;

    static final String MEMBERSHIP = """
            {
              "collectivity": "commune-F0009",
              "organisation": "association",
              "from": "2026-01-01"
            }
            """;

    static final String END = """
            {
              "lastDay": "2026-12-31"
            }
            """;

    private RightsExamples() {}
}
