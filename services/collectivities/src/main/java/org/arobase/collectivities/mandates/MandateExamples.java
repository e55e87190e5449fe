package org.arobase.collectivities.mandates;

/** The examples of the contract; they work on a platform with the starter content. */
final class MandateExamples {

    static final String ID = "019b76da-a800-7000-8000-000000000201";

    static final String NEW = """
            {
              "collectivity": "commune-F0005",
              "structure": "organisme-F00000901",
              "scopes": ["actions"],
              "from": "2026-01-01",
              "to": "2028-12-31",
              "deed": "Délibération fictive n° 2026-05"
            }
            """;

    static final String REVOCATION = """
            {
              "on": "2026-07-01"
            }
            """;

    static final String NDJSON = """
            {"collectivity": "commune-F0006", "structure": "organisme-F00000901", "scopes": ["actions"],\
             "from": "2026-01-01", "deed": "Délibération fictive n° 2026-06"}\
            """;

    static final String CSV = """
            collectivity;structure;scopes;from;to;deed
            commune-F0006;organisme-F00000901;actions label;01/01/2026;31/12/2028;Délibération fictive n° 2026-06
            """;

    private MandateExamples() {}
}
