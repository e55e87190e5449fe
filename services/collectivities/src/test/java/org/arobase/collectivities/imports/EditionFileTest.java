package org.arobase.collectivities.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class EditionFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Inject
    StrictReader json;

    @Test
    void theExampleOfTheContractCanBeRead() {
        var file = read(ImportExamples.FILE.getBytes(UTF_8));

        assertThat(file.description().edition()).isEqualTo("fictive-essai");
        assertThat(file.lines().rejects()).isEmpty();
        assertThat(file.lines().lines()).hasSize(3);
    }

    @Test
    void theWholeCountryCanBeSentPacked() throws IOException {
        var carried = Edition.carried("2026", TestEditions.JSON);
        var sent = SentEditions.packed(SentEditions.of(carried, lines -> lines));

        var lines = read(sent).lines();

        assertThat(sent).hasSizeLessThan(1 << 20);
        assertThat(lines.rejects()).isEmpty();
        assertThat(lines.lines()).isEqualTo(carried.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "# {}", "\u001f\u008b\u0008 is not packed", "kind,code,name\nCOMMUNE,1,A\n"})
    void whatIsNoEditionIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(EditionUnreadable.class);
    }

    @Test
    void otherColumnsAreRefused() {
        var other = ImportExamples.FILE.replace("kind,code,name", "kind,name,code");

        assertThatThrownBy(() -> read(other.getBytes(UTF_8))).isInstanceOf(EditionUnreadable.class);
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        var bomb = SentEditions.packed(new byte[EditionFile.MOST + 1]);

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(catchThrowableOfType(Problem.class, () -> read(bomb)).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"edition\": \"fictive-essai\"', '\"edition\": \" \"',       /edition",
        "'\"validOn\": \"2026-06-01\", ',  '',                         /datasets/0/validOn",
        "2026-06-01, 2026-11-29,                                     /datasets/0/validOn",
        "'\"datasets\": [',                '\"datasets\": [null, ',         /datasets/0",
        "'[\"REGION\"',                    '[null, \"REGION\"',            /datasets/0/kinds/0",
        "'\"kind\": \"municipale\", ',     '',                           /population/kind",
        "'\"source\": \"Arobase, chiffres inventés\", ', '',              /population/source",
        "'\"year\": 2024',                '\"year\": 0',                           /population/year",
        "'\"source\": \"Arobase, points inventés\", ', '',                /points/source",
        "'\"population\": {\"kind\": \"municipale\", \"source\": \"Arobase, chiffres inventés\", \"year\": 2024}, ', '', /population",
    })
    void aDescriptionThatLacksSomethingNamesIt(String before, String after, String pointer) {
        var file = ImportExamples.FILE.replace(before, after).getBytes(UTF_8);

        var problem = catchThrowableOfType(Problem.class, () -> read(file));

        assertThat(problem.violations().stream().map(Violation::pointer).collect(Collectors.toList()))
                .containsExactly(pointer);
    }

    private EditionFile read(byte[] sent) {
        return EditionFile.read(sent, json, TODAY);
    }
}
