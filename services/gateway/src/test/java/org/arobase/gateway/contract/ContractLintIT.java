package org.arobase.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document that the gateway ships. */
class ContractLintIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theContractHasNoErrors(String language) throws IOException {
        var document = Path.of(System.getProperty("arobase.contract")).resolve("openapi." + language + ".json");

        var lint = ContractLint.of(Files.readString(document));

        lint.warnings().forEach(warning -> System.out.println("[WARNING] " + language + " " + warning));
        assertThat(lint.errors()).isEmpty();
    }
}
