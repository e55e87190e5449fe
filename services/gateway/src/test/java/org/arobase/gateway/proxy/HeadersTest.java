package org.arobase.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Arobase-Identity",
                "x-AROBASE-identity",
                "X_Arobase_Identity",
                "X-Arobase-Anything",
                "Authorization",
                "Cookie",
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Real-IP",
                "X-HTTP-Method-Override",
                "X-Original-URL",
                "Connection",
                "Transfer-Encoding",
                "Upgrade",
                "Host",
            })
    void doesNotComeIn(String name) {
        assertThat(inwards(name).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept", "ACCEPT-LANGUAGE", "If-Match", "Idempotency-Key", "Last-Event-ID", "Content-Type"})
    void comesIn(String name) {
        assertThat(inwards(name).get(name)).isEqualTo("value");
    }

    @Test
    void whatConcernsOneConnectionOrTheInsideDoesNotGoOut() {
        var service = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Hop")
                .add("X-Hop", "1")
                .add("Keep-Alive", "timeout=5")
                .add("Transfer-Encoding", "chunked")
                .add("X-Arobase-Identity", "secret")
                .add("ETag", "\"1\"")
                .add("Idempotent-Replayed", "true")
                .add("Link", "</a>; rel=\"next\"")
                .add("Link", "</b>; rel=\"prev\"");
        var client = MultiMap.caseInsensitiveMultiMap();

        Headers.copyOutwards(service, client);

        assertThat(client.names()).containsExactlyInAnyOrder("ETag", "Idempotent-Replayed", "Link");
        assertThat(client.getAll("Link")).isEqualTo(List.of("</a>; rel=\"next\"", "</b>; rel=\"prev\""));
    }

    private static MultiMap inwards(String name) {
        var service = MultiMap.caseInsensitiveMultiMap();
        Headers.copyInwards(MultiMap.caseInsensitiveMultiMap().add(name, "value"), service);
        return service;
    }
}
