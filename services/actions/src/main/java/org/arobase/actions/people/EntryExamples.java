package org.arobase.actions.people;

/** The examples of the contract; they work on a platform with the starter content. */
public final class EntryExamples {

    public static final String TOOL_ID = "019b8d62-7a80-7000-8000-0000000000a1";
    public static final String PROVIDER_ID = "019b8d62-7a80-7000-8000-0000000000b1";
    static final String ACTOR_ID = "019b8d62-7a80-7000-8000-0000000000c1";

    /** Of somebody who may leave. */
    static final String LEAVING_ID = "019b8d62-7a80-7000-8000-0000000000c2";

    static final String TOOL = """
            {
              "name": "Registre des demandes",
              "summary": "Tient les demandes des habitants, de la réception à la réponse.",
              "openSource": true,
              "licence": "EUPL-1.2",
              "hosting": "MUTUALISED",
              "fictive": true
            }
            """;

    static final String PROVIDER = """
            {
              "name": "Coopérative de l'exemple",
              "siret": "F0000000000025",
              "website": "https://cooperative.example/",
              "fictive": true
            }
            """;

    static final String ACTOR = """
            {
              "type": "ELECTED",
              "name": "Dominique Exemple",
              "role": "Adjointe au numérique",
              "collectivity": "commune-F0003",
              "legalBasis": "PUBLIC_OFFICE",
              "since": "2026-03-22"
            }
            """;

    static final String PATCH = """
            {
              "summary": "Tient les demandes, et prévient quand on y répond."
            }
            """;

    static final String ROLE = """
            {
              "role": "Première adjointe"
            }
            """;

    static final String MERGE = """
            {
              "into": "019b8d62-7a80-7000-8000-0000000000a1"
            }
            """;

    static final String VERSION = "The ETag of the version that you read";

    private EntryExamples() {}
}
