package org.arobase.label.grid;

/** Bodies that the contract shows, and that work as they are. */
final class GridExamples {

    static final String ID = "2026-model";

    static final String DRAFT = """
        {
          "year": 2027,
          "name": {"fr": "Grille d'essai", "en": "Trial grid"},
          "redistribution": {"mode": "EQUAL", "levels": [1]},
          "groups": [{"code": "tous", "name": {"fr": "Toutes"}, "target": {"value": 2, "basis": "assumption"}}],
          "criteria": {
            "code": "total", "name": {"fr": "Total"}, "points": {"value": 100, "basis": "assumption"},
            "children": [
              {"code": "site", "name": {"fr": "Site accessible"},
               "points": {"value": 60, "basis": "assumption"}, "measure": {"type": "DECLARED"}},
              {"code": "services", "name": {"fr": "Services en ligne"},
               "points": {"value": 40, "basis": "assumption"}, "measure": {"type": "COVERAGE", "theme": "emploi"}}
            ]
          }
        }
        """;

    static final String PATCH = """
        {
          "note": {"fr": "Les points du site sont à discuter."}
        }
        """;

    private GridExamples() {}
}
