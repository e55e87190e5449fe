package org.arobase.actions.catalogue;

/** The examples of the contract; they work on a platform with the starter content. */
final class ActionExamples {

    static final String ID = "019b8d62-7a80-7000-8000-000000000001";

    static final String NEW = """
            {
              "collectivity": "commune-F0001",
              "title": "Wi-Fi libre sur la place du marché",
              "services": ["t08-s02"]
            }
            """;

    static final String PATCH = """
            {
              "summary": "Un accès gratuit et sans inscription, de jour comme de nuit.",
              "stage": "PERMANENT",
              "start": "2026-03-01"
            }
            """;

    static final String WITHDRAWAL = """
            {
              "reason": "by-author"
            }
            """;

    static final String PIN = """
            {
              "rank": 1
            }
            """;

    private ActionExamples() {}
}
