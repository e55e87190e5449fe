package org.arobase.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.arobase.contracts.Text;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.sample.ShownNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12\"",
                "\"12-00c0ffee\"",
                "\"12-deadbeef\"",
                "\"11\", \"12-deadbeef\"",
                "*",
                " * ",
                "\"1\",\"12\""
            })
    void aWriteMayNameItsVersionWithWhatWasDerivedOrWithout(String ifMatch) {
        assertThatCode(() -> Preconditions.requireMatch(ifMatch, 12)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\"",
                "\"11-deadbeef\"",
                "\"2-deadbeef\"",
                "\"12-deadbee\"",
                "\"12-DEADBEEF\"",
                "\"12-deadbeef0\"",
                "\"-deadbeef12\"",
                "\"12-\"",
                "\"012\"",
                "12",
                "W/\"12\"",
                "W/\"12-deadbeef\"",
                "",
            })
    void aWriteThatNamesAnotherOneIsStale(String ifMatch) {
        assertThatThrownBy(() -> Preconditions.requireMatch(ifMatch, 12))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(412));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"12-deadbeef\", true",
                "W/\"12-deadbeef\", true",
                "'\"11\", \"12-deadbeef\"', true",
                "*, true",
                "\"12\", false",
                "\"12-00c0ffee\", false",
                "\"11-deadbeef\", false",
                ", false",
            })
    void aReadIsKnownByAllOfItsETag(String ifNoneMatch, boolean known) {
        assertThat(Preconditions.isKnown(ifNoneMatch, "\"12-deadbeef\"")).isEqualTo(known);
    }

    @Test
    void anETagChangesWithTheVersionAndWithWhatIsDerived() {
        assertThat(ETag.of(note(3))).isEqualTo("\"3\"");
        assertThat(ETag.of(ShownNote.of(note(3), "fine"))).matches("\"3-[0-9a-f]{8}\"");
        assertThat(ETag.of(ShownNote.of(note(3), "fine")))
                .isEqualTo(ETag.of(ShownNote.of(note(3), "fine")))
                .isNotEqualTo(ETag.of(ShownNote.of(note(3), "poor")))
                .isNotEqualTo(ETag.of(ShownNote.of(note(4), "fine")));
    }

    private static Campaign note(long version) {
        var day = LocalDate.of(2026, 1, 1);
        return new Campaign("n", version, 2026, new Text("x", null), "OPEN", day, day, "g", true);
    }
}
