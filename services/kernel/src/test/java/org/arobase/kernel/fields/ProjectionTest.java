package org.arobase.kernel.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.sample.ShownNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

    private static final Shape SHAPE = Shape.of(Collectivity.class);
    private static final String WHOLE = "{\"id\":\"a\",\"name\":\"A\",\"epci\":{\"id\":\"e\",\"name\":\"E\"},"
            + "\"regions\":[{\"id\":\"r\",\"name\":\"R\"},{\"id\":\"s\",\"name\":\"S\"}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id            | {\"id\":\"a\"}",
                "name,id       | {\"id\":\"a\",\"name\":\"A\"}",
                "epci.id       | {\"epci\":{\"id\":\"e\"}}",
                "epci.id,epci  | {\"epci\":{\"id\":\"e\",\"name\":\"E\"}}",
                "regions.name  | {\"regions\":[{\"name\":\"R\"},{\"name\":\"S\"}]}",
                "siren         | {}",
            })
    void onlyWhatWasAskedForIsLeft(String fields, String left) throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(Projection.of(fields, SHAPE).apply(json.readTree(WHOLE))).isEqualTo(json.readTree(left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmae", "epci.code", "id,", "id,,name", "*", "epci.id.x", "Id"})
    void aNameThereIsNotIsRefused(String fields) {
        assertThatThrownBy(() -> Projection.of(fields, SHAPE)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({"id, id", "'epci,id', id epci.id epci.name", "regions.name, regions.name"})
    void theColumnsOfATableAreItsPlainValues(String fields, String columns) {
        List<String> left = Projection.of(fields, SHAPE).leaves(SHAPE).stream()
                .map(path -> String.join(".", path))
                .toList();

        assertThat(String.join(" ", left)).isEqualTo(columns);
    }

    @Test
    void theFieldsOfAStateStandBesideWhatIsDerived() {
        assertThat(Shape.of(ShownNote.class).names())
                .contains("id", "name.fr", "derived", "derived.opinion", "derived.opinion.word")
                .doesNotContain("state.id");
    }
}
