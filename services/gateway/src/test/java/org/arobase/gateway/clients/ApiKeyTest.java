package org.arobase.gateway.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    /** The shape and the checksum are a promise to holders of keys: this one must stay valid. */
    private static final String KEY = "aro_0123456789ABCDEFGHIJKLMNOPQRSTUV";

    @Test
    void onlyTheHashOfAKeyIsKept() {
        var key = ApiKey.parse(KEY + ApiKey.checksum(KEY));

        assertThat(key)
                .map(ApiKey::sha256)
                .hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }

    @Test
    void theChecksumIsTheCrc32InSixDigitsOfBase62() {
        assertThat(ApiKey.checksum("123456789")).isEqualTo("3jZRME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aro_",
                "aro_0123456789ABCDEFGHIJKLMNOPQRSTUV",
                "aro_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
                "ARO_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
                "aro_0123456789ABCDEFGHIJKLMNOPQRSTU-000000",
                "aro_٠١٢٣٤٥٦٧٨٩ABCDEFGHIJKLMNOPQRSTUV000000",
            })
    void anythingElseIsNoKey(String text) {
        assertThat(ApiKey.parse(text)).isEmpty();
    }

    @Test
    void aMistypedCharacterIsSeen() {
        var mistyped = (KEY + ApiKey.checksum(KEY)).replace('A', 'B');

        assertThat(ApiKey.parse(mistyped)).isEmpty();
    }
}
