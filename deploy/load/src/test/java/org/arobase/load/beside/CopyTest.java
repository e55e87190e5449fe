package org.arobase.load.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyTest {

    @Test
    void aLiteralHoldsNoColonNorAnEndOfItself() {
        assertThat(Copy.quote("{\"it's\":1,\"a\\b\":2}")).isEqualTo("E'{\"it''s\"\\x3a1,\"a\\\\b\"\\x3a2}'");
    }
}
