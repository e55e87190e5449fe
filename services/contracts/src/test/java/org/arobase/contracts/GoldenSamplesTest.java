package org.arobase.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden sample ever released decodes, and says the same when encoded again. */
class GoldenSamplesTest {

    record Fact(Topic<?> topic, String name) {
        String golden() {
            return "/golden/" + topic.type(name) + ".json";
        }

        boolean isWithdrawal() {
            return name.equals(Topic.WITHDRAWN);
        }

        @Override
        public String toString() {
            return topic.type(name);
        }
    }

    static Stream<Fact> facts() {
        return Topics.all()
                .flatMap(topic -> Stream.concat(topic.facts().stream(), Stream.of(Topic.WITHDRAWN))
                        .map(name -> new Fact(topic, name)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aSampleSurvivesDecodingAndEncoding(Fact fact) throws Exception {
        var sample = Json.resource(fact.golden());
        var data = fact.isWithdrawal() ? Withdrawal.class : fact.topic().state();

        var decoded = Json.MAPPER.treeToValue(sample, data);

        assertThat(Json.MAPPER.writeValueAsString(decoded)).isEqualTo(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aSampleObeysItsSchema(Fact fact) {
        var name = fact.isWithdrawal() ? "withdrawal" : fact.topic().noun();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.resource("/schemas/" + name + ".v1.json").toString());

        assertThat(schema.validate(Json.resource(fact.golden()).toString(), InputFormat.JSON))
                .isEmpty();
    }
}
