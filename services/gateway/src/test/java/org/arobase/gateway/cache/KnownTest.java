package org.arobase.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    "3"             | "3"   | true
                    "2" , "3"       | "3"   | true
                    W/"3"           | "3"   | true
                    "3"             | W/"3" | true
                    *               | "3"   | true
                    "33"            | "3"   | false
                    3               | "3"   | false
                    "3"             |       | false
                    """)
    void aVersionIsKnown(String ifNoneMatch, String etag, boolean known) {
        assertThat(Known.names(ifNoneMatch, etag)).isEqualTo(known);
    }
}
