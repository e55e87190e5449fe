package org.arobase.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void aKeyHasAPrefixAndThirtyEightLettersOrDigits() {
        assertThat(AdminKey.generate(RANDOM).text()).matches("aro_[0-9A-Za-z]{38}");
    }

    @Test
    void itsLastSixCharactersAreTheCrcOfTheRest() {
        var key = AdminKey.generate(RANDOM).text();

        assertThat(fromBase62(key.substring(36))).isEqualTo(crc(key.substring(0, 36)));
    }

    @Test
    void everyWrongCharacterIsNoticed() {
        var key = AdminKey.generate(RANDOM).text();

        assertThat(IntStream.range(4, key.length())).allSatisfy(position -> {
            var other = key.charAt(position) == 'x' ? 'y' : 'x';
            var wrong = key.substring(0, position) + other + key.substring(position + 1);
            assertThatThrownBy(() -> new AdminKey(wrong)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aro_",
                "bro_00000000000000000000000000000000000000",
                "aro_0000000000000000000000000000000000000é"
            })
    void anotherShapeIsNoKey(String text) {
        assertThatThrownBy(() -> new AdminKey(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThousandKeysDiffer() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(any -> AdminKey.generate(RANDOM).text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theGatewayKnowsItByItsHash() {
        var checked = "aro_" + "A".repeat(32);
        var key = new AdminKey(checked + Base62.of(crc(checked), 6));

        assertThat(key.sha256()).matches("[0-9a-f]{64}").isEqualTo(new AdminKey(key.text()).sha256());
        assertThat(key).asString().doesNotContain("AAAA");
    }

    private static long crc(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static long fromBase62(String text) {
        return text.chars()
                .asLongStream()
                .reduce(0, (value, digit) -> value * 62 + Base62.ALPHABET.indexOf((int) digit));
    }
}
