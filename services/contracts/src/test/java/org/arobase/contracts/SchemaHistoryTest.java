package org.arobase.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaHistoryTest {

    static Stream<String> schemas() {
        return Stream.concat(Topics.all().map(Topic::noun), Stream.of("withdrawal"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaBreaksNothingThatWasRecorded(String noun) {
        assertThat(SchemaHistory.breaks(
                        Json.resource("/recorded/" + noun + ".v1.json"),
                        Json.resource("/schemas/" + noun + ".v1.json")))
                .isEmpty();
    }

    @Test
    void aSchemaNamesExactlyTheFieldsOfItsRecord() {
        for (var topic : Topics.all().toList()) {
            var fields = Arrays.stream(topic.state().getRecordComponents()).map(c -> c.getName());
            assertThat(Json.resource("/schemas/" + topic.noun() + ".v1.json")
                            .path("properties")
                            .fieldNames())
                    .toIterable()
                    .as(topic.noun())
                    .containsExactlyElementsOf(fields.toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}                       | /b is gone
                    {"type":"object","required":["a","b"],"properties":{"a":{"type":"string"},"b":{"type":"integer"}}} | /b is required
                    {"type":"object","required":[],"properties":{"a":{"type":"string"},"b":{"type":"integer"}}}   | /a was always there
                    {"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}}} | /a: type
                    {"type":"object","required":["a"],"properties":{"a":{"type":"string","format":"date"},"b":{"type":"integer"}}} | /a: format
                    """)
    void anIncompatibleChangeIsRefused(String changed, String complaint) throws Exception {
        var recorded = Json.MAPPER.readTree("""
                {"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"integer"}}}
                """);

        assertThat(SchemaHistory.breaks(recorded, Json.MAPPER.readTree(changed)))
                .singleElement()
                .asString()
                .startsWith(complaint);
    }

    @Test
    void aNewOptionalFieldIsWelcome() {
        JsonNode recorded = Json.resource("/recorded/action.v1.json");
        ObjectNode current = recorded.deepCopy();
        current.withObject("/properties").putObject("budget").put("type", "integer");

        assertThat(SchemaHistory.breaks(recorded, current)).isEmpty();
    }
}
