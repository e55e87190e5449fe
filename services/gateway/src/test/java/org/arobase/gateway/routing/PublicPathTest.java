package org.arobase.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/v1/collectivities, /v1/collectivities",
        "/v1/collectivit%69es, /v1/collectivities",
        "/v1/a%2Db%5F%7e%2E.c, /v1/a-b_~..c",
        "/v1/caf%C3%A9, /v1/caf%C3%A9",
        "/v1/a%20b, /v1/a%20b",
        "/v1/x@y:z+w, /v1/x@y:z+w",
    })
    void aPathHasOneSpelling(String raw, String expected) {
        assertThat(PublicPath.of(raw)).map(PublicPath::value).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/collectivities",
                "*",
                "/v1//collectivities",
                "//evil.example/v1",
                "/v1/../q/metrics",
                "/v1/./collectivities",
                "/v1/..",
                "/v1/%2e%2e/q/metrics",
                "/v1/.%2E/q/metrics",
                "/v1/collectivities%2Fcommune-22179",
                "/v1/collectivities%5ccommune-22179",
                "/v1\\collectivities",
                "/v1/collectivities;x=1",
                "/v1/collectivities%3Bx=1",
                "/v1/a%00b",
                "/v1/a%0d%0ab",
                "/v1/a%7Fb",
                "/v1/a%252Fb",
                "/v1/a%",
                "/v1/a%4",
                "/v1/a%zz",
                "/v1/a b",
                "/v1/é",
                "/v1/<a>",
            })
    void aPathThatTwoParsersCouldReadDifferentlyIsRefused(String raw) {
        assertThat(PublicPath.of(raw)).isEmpty();
    }

    @Test
    void aTrailingSlashIsASegmentOfItsOwn() {
        assertThat(PublicPath.of("/v1/collectivities/"))
                .map(PublicPath::segments)
                .hasValueSatisfying(segments -> assertThat(segments).containsExactly("v1", "collectivities", ""));
    }
}
