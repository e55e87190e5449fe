package org.arobase.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everySentenceExistsInBothLanguages() throws Exception {
        assertThat(sentences("fr").keySet()).isEqualTo(sentences("en").keySet());
    }

    private static Properties sentences(String language) throws Exception {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/problems/" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
