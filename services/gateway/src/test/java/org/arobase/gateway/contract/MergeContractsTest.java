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

    @TempDir
    private Path folder;

    @Test
    void theBuildLeavesOneDocumentALanguage() throws IOException {
        write("services/zebras/target/openapi/openapi.json", Documents.json("""
                {'openapi': '3.1.0', 'components': {'schemas': {'Problem': {}}}, 'paths': {
                  '/v1/zebras': {'get': {'operationId': 'listZebras', 'summary': 'Zebras', 'tags': ['zebras']}}}}""").toString());
        write("services/zebras/target/classes/META-INF/openapi/fr.properties", "listZebras.summary=Zèbres");

        merge("zebras");

        var french = new ObjectMapper()
                .readTree(folder.resolve("contract/openapi.fr.json").toFile());
        var english = new ObjectMapper()
                .readTree(folder.resolve("contract/openapi.en.json").toFile());
        assertThat(french.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Zèbres");
        assertThat(english.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Zebras");
        assertThat(english.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(english.at("/components/securitySchemes/apiKey/scheme").asText())
                .isEqualTo("bearer");
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
