package org.arobase.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeContractsTest {

    private static final String INTERNAL_ERROR =
            "/components/responses/InternalError/content/application~1problem+json/examples/internal/value/title";

    private static final String COMMON = """
            info.title=Arobase
            info.summary=Services
            info.description=Tout
            security.apiKey=Une clé
            header.Retry-After=Secondes
            header.WWW-Authenticate=Comment
            header.X-Request-Id=Identifiant
            response.BadRequest=Incomprise
            response.BrokenService=Rompu
            response.InternalError=Imprévue
            response.NotAcceptable=Aucun format
            response.SlowService=Trop tard
            response.Unauthenticated=Pas de clé
            response.Unavailable=Plus tard
            """;

    @TempDir
    private Path folder;

    @Test
    void theBuildLeavesOneDocumentALanguage() throws IOException {
        write("services/zebras/target/openapi/openapi.json", """
                {"openapi": "3.1.0", "components": {"schemas": {"Problem": {}}}, "paths": {"/v1/zebras": {"get": {
                  "operationId": "listZebras", "summary": "Zebras", "tags": ["zebras"], "responses": {
                    "200": {"description": "Zebras", "content": {"application/json": {}}},
                    "400": {}, "406": {}, "500": {}}}}}}""");
        write("services/zebras/target/classes/META-INF/openapi/en.properties", """
                listZebras.description=All of them
                tag.zebras=Striped
                """);
        write("services/zebras/target/classes/META-INF/openapi/fr.properties", """
                tag.zebras=Rayés
                listZebras.summary=Zèbres
                listZebras.description=Tous
                listZebras.200=Des zèbres
                """);
        write("services/kernel/target/classes/META-INF/openapi/fr.properties", COMMON);

        merge("zebras");

        var french = new ObjectMapper()
                .readTree(folder.resolve("contract/openapi.fr.json").toFile());
        var english = new ObjectMapper()
                .readTree(folder.resolve("contract/openapi.en.json").toFile());
        assertThat(french.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Zèbres");
        assertThat(english.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Zebras");
        assertThat(english.at("/paths/~1v1~1zebras/get/description").asText()).isEqualTo("All of them");
        assertThat(english.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(english.at("/components/securitySchemes/apiKey/scheme").asText())
                .isEqualTo("bearer");
        assertThat(french.at(INTERNAL_ERROR).asText()).isEqualTo("Erreur interne");
        assertThat(english.at(INTERNAL_ERROR).asText()).isEqualTo("Internal error");
    }

    @Test
    void everyFaultStopsTheBuildAtOnce() throws IOException {
        write("services/zebras/target/openapi/openapi.json", """
                {"openapi": "3.1.0", "components": {"schemas": {"Problem": {}}}, "paths": {"/v1/zebras": {"get": {
                  "operationId": "listZebras", "summary": "Zebras", "tags": ["zebras"], "responses": {}}}}}""");

        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> merge("zebras"))
                .withMessageContaining("listZebras does not document 400")
                .withMessageContaining("listZebras.description is not said in English")
                .withMessageContaining("listZebras.summary is not said in French");
    }

    @Test
    void aMissingDocumentSaysWhatToDo() {
        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> merge("zebras"))
                .withMessageContaining("The OpenAPI document of zebras is missing")
                .withMessageContaining("mvn package");
    }

    private void merge(String services) throws IOException {
        MergeContracts.main(new String[] {
            folder.resolve("services").toString(), folder.resolve("contract").toString(), "1.2.3", services
        });
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
