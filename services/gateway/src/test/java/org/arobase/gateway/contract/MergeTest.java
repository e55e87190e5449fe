package org.arobase.gateway.contract;

import static org.arobase.gateway.contract.Documents.HEAD;
import static org.arobase.gateway.contract.Documents.document;
import static org.arobase.gateway.contract.Documents.json;
import static org.arobase.gateway.contract.Documents.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void operationsKnowTheirServiceAndTheReadingOrderIsKept() {
        var merged = Merge.of(
                HEAD,
                List.of(
                        document("zebras", operation("/v1/zebras", "get", "listZebras"), "'Zebra': {'type': 'object'}"),
                        document("ants", operation("/v1/ants", "get", "listAnts"), "'Ant': {'type': 'object'}")));

        assertThat(merged.path("paths").fieldNames()).toIterable().containsExactly("/v1/zebras", "/v1/ants");
        assertThat(merged.at("/paths/~1v1~1ants/get/x-arobase-service").asText())
                .isEqualTo("ants");
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Problem", "Zebra", "Ant");
        assertThat(merged.at("/tags/0/name").asText()).isEqualTo("things");
        assertThat(merged.at("/info/title").asText()).isEqualTo("Arobase");
    }

    @Test
    void twoServicesMayAnswerTwoMethodsOfOnePath() {
        var merged = Merge.of(
                HEAD,
                List.of(
                        document("zebras", operation("/v1/zebras", "get", "listZebras"), ""),
                        document("ants", operation("/v1/zebras", "post", "createZebra"), "")));

        assertThat(merged.at("/paths/~1v1~1zebras").fieldNames()).toIterable().containsExactly("get", "post");
    }

    @Test
    void aWriteNeedsAKeyAndAReadDoesNot() {
        var merged = Merge.of(
                HEAD,
                List.of(document(
                        "zebras",
                        operation("/v1/zebras", "get", "listZebras") + ","
                                + operation("/v1/zebras/{id}", "put", "putZebra"),
                        "")));

        assertThat(merged.at("/paths/~1v1~1zebras/get").has("security")).isFalse();
        assertThat(merged.at("/paths/~1v1~1zebras~1{id}/put/security/0/apiKey").isArray())
                .isTrue();
    }

    @Test
    void whatTheGatewayMayAnswerIsAdded() {
        var merged = Merge.of(HEAD, List.of(document("zebras", operation("/v1/zebras", "post", "createZebra"), "")));

        assertThat(merged.at("/paths/~1v1~1zebras/post/responses").fieldNames())
                .toIterable()
                .containsExactly("401", "408", "502", "503", "504");
        assertThat(merged.at("/components/responses").fieldNames())
                .toIterable()
                .containsExactly("Unauthenticated", "SlowRequest", "BrokenService", "Unavailable", "SlowService");
        assertThat(merged.at("/components/responses/Unavailable/headers").fieldNames())
                .toIterable()
                .containsExactly("X-Request-Id", "Retry-After");
    }

    @Test
    void problemsAreSharedAndAnOperationKeepsItsOwnWords() {
        var zebras = document("zebras", """
                '/v1/zebras': {'get': {'operationId': 'listZebras', 'summary': 'Zebras', 'tags': ['zebras'], 'responses': {
                  '200': {'description': 'Zebras'},
                  '404': {'description': 'No zebra here', 'content': {'application/problem+json': {}}},
                  '406': {'description': 'None of the formats that Accept names is available'}}}}""", "");

        var responses = Merge.of(HEAD, List.of(zebras)).at("/paths/~1v1~1zebras/get/responses");

        assertThat(responses.path("404"))
                .isEqualTo(json("{'$ref': '#/components/responses/NotFound', 'description': 'No zebra here'}"));
        assertThat(responses.path("406")).isEqualTo(json("{'$ref': '#/components/responses/NotAcceptable'}"));
        assertThat(responses.at("/200/headers/X-Request-Id/$ref").asText())
                .isEqualTo("#/components/headers/X-Request-Id");
    }

    @Test
    void aComponentSaidTwiceInTheSameWordsIsOne() {
        var merged = Merge.of(
                HEAD,
                List.of(
                        document("zebras", "", "'Page': {'type': 'object'}"),
                        document("ants", "", "'Page': {'type': 'object'}")));

        assertThat(merged.at("/components/schemas/Page/type").asText()).isEqualTo("object");
    }

    @Test
    void everyCollisionIsToldWithBothServices() {
        var zebras = document("zebras", operation("/v1/things/{id}", "get", "readThing"), "'Page': {'type': 'object'}");
        var ants = document("ants", operation("/v1/things/{id}", "get", "readThing"), "'Page': {'type': 'string'}");

        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> Merge.of(HEAD, List.of(zebras, ants)))
                .withMessageContaining("get /v1/things/{id} is declared by both zebras and ants")
                .withMessageContaining("operationId readThing is declared by both zebras and ants")
                .withMessageContaining("components/schemas/Page differs between zebras and ants");
    }

    @Test
    void oneTemplateHasOneSpelling() {
        var zebras = document("zebras", operation("/v1/things/{id}", "get", "readThing"), "");
        var ants = document("ants", operation("/v1/things/{code}", "put", "putThing"), "");

        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> Merge.of(HEAD, List.of(zebras, ants)))
                .withMessageContaining("/v1/things/{code} of ants is the same path as /v1/things/{id} of zebras");
    }

    @Test
    void anOperationThatSaysTooLittleIsRefused() {
        var zebras = document(
                "zebras",
                "'/zebras': {'get': {'tags': [], 'summary': ' '}}",
                "'Zebra': {'$ref': '#/components/schemas/Horse'}");

        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> Merge.of(HEAD, List.of(zebras)))
                .withMessageContaining("/zebras of zebras is outside of /v1")
                .withMessageContaining("get /zebras of zebras has no operationId")
                .withMessageContaining("get /zebras of zebras has no summary")
                .withMessageContaining("get /zebras of zebras has no tags")
                .withMessageContaining("#/components/schemas/Horse leads nowhere");
    }
}
