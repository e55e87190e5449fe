package org.arobase.label.evaluation;

/** Bodies that the contract shows, and that work as they are. */
final class EvaluationExamples {

    static final String VILLAGE = """
        {
          "closesOn": "2026-12-31",
          "profile": {"kind": "COMMUNE", "population": 759},
          "facts": {
            "actions": [
              {"id": "a-1", "start": "2025-09-01", "completeness": 80,
               "services": [{"service": "t13-s01", "theme": "emploi"}, {"service": "t02-s01", "theme": "democratie-locale"}]}
            ],
            "awards": [{"year": 2019, "level": 4}]
          }
        }
        """;

    static final String SMALL_GRID = """
        {
          "grid": {
            "name": {"fr": "Ma grille", "en": "My grid"},
            "redistribution": {"mode": "EQUAL", "levels": [1]},
            "groups": [{"code": "tous", "name": {"fr": "Toutes"}, "target": {"value": 2}}],
            "criteria": {
              "code": "total", "name": {"fr": "Total", "en": "Total"}, "points": {"value": 100},
              "children": [
                {"code": "site", "name": {"fr": "Site accessible", "en": "Accessible site"},
                 "points": {"value": 40}, "measure": {"type": "DECLARED"}},
                {"code": "services", "name": {"fr": "Services en ligne", "en": "Online services"},
                 "points": {"value": 40}, "measure": {"type": "COVERAGE", "theme": "emploi"}},
                {"code": "cantine", "name": {"fr": "Cantine en ligne", "en": "Canteen online"},
                 "points": {"value": 20}, "applies": "population >= 500", "measure": {"type": "DECLARED"}}
              ]
            },
            "levels": [
              {"level": 1, "from": {"value": 0}},
              {"level": 2, "from": {"value": 50}, "floors": [{"criterion": "site", "atLeast": {"value": 50}}]}
            ]
          },
          "closesOn": "2026-12-31",
          "profile": {"kind": "COMMUNE", "population": 312},
          "facts": {
            "declared": {"site": {"status": "DETAILED", "done": 0.5, "planned": 0.25, "notDone": 0.25}},
            "actions": [{"id": "a-1", "completeness": 60, "services": [{"service": "offres", "theme": "emploi"}]}]
          }
        }
        """;

    static final String GOAL = """
        {
          "closesOn": "2026-12-31",
          "profile": {"kind": "COMMUNE", "population": 759},
          "facts": {
            "actions": [
              {"id": "a-1", "start": "2025-09-01", "completeness": 80,
               "services": [{"service": "t13-s01", "theme": "emploi"}]}
            ]
          },
          "goal": {"level": 3}
        }
        """;

    static final String CHANGES = """
        {
          "closesOn": "2026-12-31",
          "profile": {"kind": "COMMUNE", "population": 759},
          "completeness": 60,
          "changes": {
            "cover": ["t13-s01"],
            "actions": [
              {"id": "a-1", "completeness": 90, "services": [{"service": "t02-s01", "theme": "democratie-locale"}]}
            ]
          }
        }
        """;

    private EvaluationExamples() {}
}
