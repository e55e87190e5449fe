package org.arobase.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.arobase.kernel.contract.ProblemResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProblemExamplesTest {

    @Test
    void anExampleIsWhatTheCodeAnswers() {
        var example = ProblemExamples.of(ProblemResponse.BAD_REQUEST, "fr").at("/unknown-parameter/value");

        assertThat(example.path("type").asText()).isEqualTo("/problems/unknown-parameter");
        assertThat(example.path("status").asInt()).isEqualTo(400);
        assertThat(example.path("title").asText()).isEqualTo("Paramètre inconnu");
        assertThat(example.at("/errors/0/parameter").asText()).isEqualTo("limt");
        assertThat(example.at("/errors/0/detail").asText()).contains("limit");
    }

    /** The sentences of the other two are in the services, and no limit of requests exists yet. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"GONE", "INVALID_CONTENT", "TOO_MANY_REQUESTS"})
    void everyAnswerIsShownInBothLanguages(ProblemResponse response) {
        assertThat(ProblemExamples.of(response, "fr")).isNotEmpty().allSatisfy(example -> {
            assertThat(example.at("/value/status").asText()).isEqualTo(response.status());
            assertThat(example.at("/value/detail").asText()).isNotBlank();
        });
        assertThat(ProblemExamples.of(response, "en")).isNotEqualTo(ProblemExamples.of(response, "fr"));
    }
}
