package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The census year of each territory's figures: Mayotte and the Pacific are counted apart, in other years. */
record PopulationYears(int usual, JsonNode byTerritory) {

    static PopulationYears of(Path description) throws IOException {
        var population = new ObjectMapper().readTree(description.toFile()).get("population");
        return new PopulationYears(population.get("year").asInt(), population.get("yearsByTerritory"));
    }

    int in(String territory) {
        return byTerritory.path(territory).asInt(usual);
    }
}
