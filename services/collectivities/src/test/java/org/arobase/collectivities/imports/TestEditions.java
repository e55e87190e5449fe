package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.Collectivity;

/** The carried editions as other features' tests use them. */
public final class TestEditions {
    static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private TestEditions() {}

    public static List<Collectivity> states(String edition) {
        return new EditionStates(Edition.carried(edition, JSON)).differentFrom(Map.of());
    }

    static Map<String, Collectivity> byId(String edition) {
        return states(edition).stream().collect(Collectors.toMap(Collectivity::id, Function.identity()));
    }
}
