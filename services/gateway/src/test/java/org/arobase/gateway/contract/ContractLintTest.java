package org.arobase.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractLintTest {

    private static final String SOUND = """
            {"openapi": "3.1.0", "info": {"title": "Zebras", "version": "1"},
             "tags": [{"name": "zebras", "description": "Striped"}],
             "paths": {"/v1/zebras/{id}": {"get": {
               "operationId": "readZebra", "summary": "Read", "description": "A zebra", "tags": ["zebras"],
               "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"},
                 "examples": {"one": {"value": "1"}}}],
               "responses": {"200": {"description": "The zebra"}}}}}}""";

    @Test
    void aSoundDocumentHasNoErrors() {
        assertThat(ContractLint.of(SOUND).errors()).isEmpty();
    }

    @Test
    void whatTheSpecificationForbidsIsAnError() {
        assertThat(ContractLint.of(SOUND.replace("\"name\": \"id\"", "\"name\": \"di\""))
                        .errors())
                .anyMatch(error -> error.contains("/v1/zebras/{id}"));
        assertThat(ContractLint.of(SOUND.replace("\"description\": \"The zebra\"", ""))
                        .errors())
                .isNotEmpty();
        assertThat(ContractLint.of(SOUND.replace("\"summary\"", "\"sumary\"")).errors())
                .isNotEmpty();
        assertThat(ContractLint.of(SOUND.replace("\"200\"", "\"2OO\"")).errors())
                .isNotEmpty();
    }

    @Test
    void whatItOnlyAdvisesAgainstIsAWarning() {
        var lint = ContractLint.of(SOUND.replace("\"description\": \"A zebra\", ", ""));

        assertThat(lint.errors()).isEmpty();
        assertThat(lint.warnings()).hasSize(1);
    }
}
