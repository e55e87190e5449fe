package org.arobase.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.arobase.kernel.idempotency.Attempt.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    private static final Attempt FIRST = attempt("client", "create", "key", "POST", "/v1/notes", "{}");

    @ParameterizedTest
    @CsvSource({"other, create, key", "client, other, key", "client, create, other"})
    void anotherClientOperationOrKeyIsAnotherRequest(String client, String operation, String key) {
        var attempt = attempt(client, operation, key, "POST", "/v1/notes", "{}");

        assertThat(attempt.id()).isNotEqualTo(FIRST.id());
        assertThat(attempt.lock()).isNotEqualTo(FIRST.lock());
        assertThat(attempt.fingerprint()).isEqualTo(FIRST.fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"PUT, /v1/notes, {}", "POST, /v1/notes/1, {}", "POST, /v1/notes, []"})
    void anotherMethodPathOrBodyAsksForSomethingElse(String method, String path, String body) {
        var attempt = attempt("client", "create", "key", method, path, body);

        assertThat(attempt.id()).isEqualTo(FIRST.id());
        assertThat(attempt.fingerprint()).isNotEqualTo(FIRST.fingerprint());
    }

    @Test
    void theSameRequestIsTheSameEverywhere() {
        assertThat(attempt("client", "create", "key", "POST", "/v1/notes", "{}"))
                .isEqualTo(FIRST);
        assertThat(FIRST.id()).isEqualTo("4222e6401af50620dcb6bfcb4f9440c3908a5b68669c9e5340ca7b335ff24ffb");
    }

    private static Attempt attempt(
            String client, String operation, String key, String method, String path, String body) {
        return Attempt.of(client, operation, new IdempotencyKey(key), new Asked(method, path, body));
    }
}
