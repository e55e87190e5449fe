package org.arobase.actions.nomenclature;

/** The examples of the contract; they work on a platform with the starter content. */
final class EditionExamples {

    static final String DRAFT = "2027-sample";

    static final String START = """
            {
              "id": "2028-revision",
              "year": 2028,
              "name": {"fr": "Nomenclature révisée 2028", "en": "Revised nomenclature 2028"},
              "basedOn": "2026-sample"
            }
            """;

    static final String PATCH = """
            {
              "name": {"fr": "Nomenclature d'exemple 2027", "en": "2027 sample nomenclature"}
            }
            """;

    private EditionExamples() {}
}
