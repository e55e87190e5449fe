package org.arobase.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.arobase.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a            | a",
                "8e03978e-40d5| 8e03978e-40d5",
                "\"a\"        | a",
                "!#a\"~       | !#a\"~",
                "\"a\\\"b\"   | a\"b",
                "\"a\\\\b\"   | a\\b",
            })
    void bareAndQuotedNameTheSame(String header, String value) {
        assertThat(new IdempotencyKey(header).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a, b",
                "é",
                "a\u007f",
                "a\u0000",
                "\"\"",
                "\"",
                "\"a",
                "\"a\"b\"",
                "\"a b\"",
                "\"a\\b\"",
                "\"a\";v=1",
            })
    void anythingElseIsRefused(String header) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new IdempotencyKey(header))
                .matches(problem -> problem.status() == 400);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        assertThat(new IdempotencyKey("k".repeat(255)).value()).hasSize(255);
        assertThat(new IdempotencyKey("\"" + "\\\\".repeat(255) + "\"").value()).hasSize(255);
        for (var header : new String[] {"k".repeat(256), "\"" + "k".repeat(256) + "\"", "\"" + "\\".repeat(16_000)}) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> new IdempotencyKey(header));
        }
    }
}
