package org.arobase.gateway.contract;

import static org.arobase.gateway.contract.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractRulesTest {

    private static final String ANSWERS = "'400': {}, '401': {}, '406': {}, '500': {}, '503': {}";

    @Test
    void anOperationThatSaysEverythingIsAccepted() {
        assertThat(ContractRules.faults(json("""
                {'paths': {'/v1/zebras': {'post': {
                  'operationId': 'createZebra', 'x-arobase-service': 'zebras', 'security': [{'apiKey': []}],
                  'parameters': [{'name': 'herd', 'example': 'north'}, {'name': 'limit', 'schema': {'default': 20}},
                    {'name': 'kind', 'schema': {'$ref': '#/components/schemas/Kind'}}, {'name': 'after', 'schema': {}},
                    {'$ref': '#/components/parameters/lang'}],
                  'requestBody': {'content': {'application/json': {'examples': {'one': {'value': {}}}}}},
                  'responses': {'201': {'content': {'application/json': {}}}, %s}}}},
                 'components': {
                  'parameters': {'lang': {'name': 'lang', 'schema': {'enum': ['fr', 'en']}}},
                  'schemas': {'Kind': {'enum': ['PLAINS']}},
                  'responses': {'NotFound': {'content': {'application/problem+json': {'examples': {'x': {}}}}}}}}""".formatted(ANSWERS)))).isEmpty();
    }

    @Test
    void everythingThatLacksIsTold() {
        assertThat(ContractRules.faults(json("""
                {'paths': {'/v1/zebras': {'post': {
                  'operationId': 'createZebra', 'security': [{}, {'apiKey': []}],
                  'parameters': [{'name': 'herd', 'schema': {'type': 'string'}}],
                  'requestBody': {'content': {'application/json': {'schema': {}}}},
                  'responses': {'201': {}, '400': {}, '401': {}, '406': {}, '500': {}}}}},
                 'components': {'responses': {'NotFound': {'content': {'application/problem+json': {'examples': {}}}}}}}""")))
                .containsExactly(
                        "createZebra has no x-arobase-service",
                        "createZebra writes without a key",
                        "createZebra has no example of its parameter herd",
                        "createZebra has no example of its application/json",
                        "createZebra does not document 503",
                        "createZebra does not say what 201 brings",
                        "the answer NotFound has no example");
    }

    @Test
    void whatOnlyAsksNeedsNoKeyAndCreatesNothing() {
        var asking = """
                {'paths': {'/v1/zebras/count': {'post': {
                  'operationId': 'countZebras', 'x-arobase-service': 'zebras', 'x-arobase-keyless': true,
                  'responses': {'%s': {'content': {'application/json': {}}}, %s}}}}}""";

        assertThat(ContractRules.faults(json(asking.formatted("200", ANSWERS)))).isEmpty();
        assertThat(ContractRules.faults(json(asking.formatted("201", ANSWERS))))
                .containsExactly("countZebras creates without a key");
    }
}
