package org.arobase.collectivities.imports;

import static org.arobase.collectivities.imports.Registers.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Names of the bodies with a departement's powers, for which the sources have codes but no labels: "Conseil
 * départemental" and the departement's name with its article, or the name a law of its own gives.
 */
final class CtcdNames {
    private static final Map<String, String> OF_THEIR_OWN = Map.of(
            "6AE", "Collectivité européenne d'Alsace",
            "20R", "Collectivité de Corse",
            "69M", "Métropole de Lyon",
            "75C", "Ville de Paris",
            "972R", "Collectivité territoriale de Martinique",
            "973R", "Collectivité territoriale de Guyane",
            // Organic law 2025-793 of 11 August 2025: until then 976D, "Département de Mayotte".
            "976R", "Département-Région de Mayotte");

    private final List<JsonNode> departements;

    CtcdNames(List<JsonNode> departements) {
        this.departements = departements;
    }

    String of(String code) {
        return OF_THEIR_OWN.containsKey(code) ? OF_THEIR_OWN.get(code) : ordinary(code);
    }

    private String ordinary(String code) {
        var departement = departements.stream()
                .filter(row -> code.equals(text(row, "code") + "D"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule names the CTCD " + code));
        return "Conseil départemental "
                + Article.of(departement.get("typeLiaison").asInt(), text(departement, "nom"));
    }
}
