package org.arobase.kernel.csv;

import static org.arobase.kernel.csv.Sheets.INSEE;
import static org.arobase.kernel.csv.Sheets.NAME;
import static org.arobase.kernel.csv.Sheets.codes;
import static org.arobase.kernel.csv.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theHeaderTellsTheSeparator(String separator) {
        var row = read(String.join(separator, "insee", "nom\n22179", "Fréhel")).getFirst();

        assertThat(row.value(INSEE)).contains("22179");
        assertThat(row.value(NAME)).contains("Fréhel");
    }

    @Test
    void aSeparatorInsideQuotesOrInTheRowsTellsNothing() {
        var columns = CsvColumns.of(INSEE, CsvColumn.text("a;b;c;d"), NAME);
        try (var rows =
                CsvTable.read("insee,\"a;b;c;d\",nom\n22179,x;y;z;t,v;w".getBytes(StandardCharsets.UTF_8), columns)) {
            assertThat(rows.toList().getFirst().value(NAME)).contains("v;w");
        }
    }

    @Test
    void knownNamesTellMoreThanFrequency() {
        var problem = catchThrowableOfType(Problem.class, () -> read("insee;nom, des prix, et, reste\n"));

        assertThat(Sheets.errors(problem)).singleElement().asString().contains("nom, des prix, et, reste");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "windows-1252,false", "UTF-16LE,true", "UTF-16BE,true"})
    void theCharacterSetIsFound(String charset, boolean marked) {
        var text = (marked ? "\uFEFF" : "") + "insee;nom\r\n53053;Changé, l’œuvre à 1 €\r\n";

        assertThat(read(text.getBytes(Charset.forName(charset))).getFirst().value(NAME))
                .contains("Changé, l’œuvre à 1 €");
    }

    @Test
    void oneByteFarAwayMakesTheWholeFileWindows1252() {
        var latin = "insee;nom\n53053;Ã©\n" + "53053;x\n".repeat(20_000) + "53053;Changé\n";

        var rows = read(latin.getBytes(Charset.forName("windows-1252")));

        assertThat(rows.getFirst().value(NAME)).contains("Ã©");
        assertThat(rows.getLast().value(NAME)).contains("Changé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004\u0000\u0000", "insee;nom\n22179;\u0081\u00E9", "\u00EF\u00BB\u00BFinsee;\u00E9"})
    void whatIsNoTextIsRefused(String latin) {
        var problem = catchThrowableOfType(Problem.class, () -> read(latin.getBytes(Charset.forName("ISO-8859-1"))));

        assertThat(problem.slug()).isEqualTo("csv-not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void everyEndOfLineEndsALine(String end) {
        var rows = read(
                String.join(end, "", "insee;nom", "22179;a", ";", "22180;\"b" + end + "c\"", " ; ", "22181;d", ""));

        assertThat(rows).extracting(CsvRow::line).containsExactly(3L, 5L, 8L);
        assertThat(rows).extracting(row -> row.value(NAME).orElseThrow()).containsExactly("a", "b" + end + "c", "d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "22179|` csv-width`|false",
                "22179;a;1;b|` csv-width`|false",
                "22179;\"a\"b;1|/nom csv-after-quote|false",
                "22179;a\"b\";1||true",
                "22179;\"a\"\"b\";1||true",
                ";a;1|/insee csv-empty-cell|false",
                "x!;a;y|/insee csv-code, /prix csv-number|false",
                "22179;a;\"1|/prix csv-quote-open|false",
                "22179;12345678901;1|/nom too-long|false",
            })
    void aFaultStaysInItsLine(String line, String expected, boolean valid) {
        var rows = read("insee;nom;prix\n22178;before;1\n" + line + "\n22180;after;2\n", new CsvLimits(10, 3, 10));

        assertThat(codes(rows.get(1).violations())).isEqualTo(expected == null ? "" : expected);
        assertThat(rows.get(1).valid()).isEqualTo(valid);
        assertThat(rows.getFirst().valid()).isTrue();
        if (!line.endsWith("\"1")) {
            assertThat(rows.getLast().value(NAME)).contains("after");
        }
        rows.get(1)
                .violations()
                .forEach(violation -> assertThat(Sheets.sentences(violation)).hasSize(2));
    }

    @Test
    void aColumnWithoutNameMustBeEmpty() {
        var rows = read("insee;nom;;\n22179;a;;\n22180;b;;lost\n");

        assertThat(rows.getFirst().valid()).isTrue();
        assertThat(codes(rows.getLast().violations())).isEqualTo(" csv-nameless-cell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insee;non|/non unknown-name-near: « non » est inconnu ; vouliez-vous dire « nom » ?",
                "Insee;nom|/Insee unknown-name-near: « Insee » est inconnu ; vouliez-vous dire « insee » ?",
                "insee;nom;nom|/nom csv-repeated-column: La colonne « nom » figure plusieurs fois.",
                "nom;prix|/insee csv-missing-column: La colonne « insee » manque.",
                "insee;a/b~c|/a~1b~0c unknown-name: « a/b~c » est inconnu ; noms valides : depuis, insee, nom, prix.",
                "insee;nom;prix;depuis;x|' csv-too-many-columns: Le fichier compte plus de 4 colonnes.'",
            })
    void aHeaderThatDoesNotFitIsRefused(String header, String error) {
        var problem =
                catchThrowableOfType(Problem.class, () -> read(header + "\n22179;a\n", new CsvLimits(10, 4, 100)));

        assertThat(problem.slug()).isEqualTo("csv-header");
        assertThat(Sheets.errors(problem))
                .contains(error.replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»")
                        .replace(" ?", "\u00a0?")
                        .replace("valides :", "valides\u00a0:"));
    }

    @Test
    void namesOfColumnsAreTrimmed() {
        assertThat(read("\u00a0nom ;\" insee\"\na;22179").getFirst().value(INSEE))
                .contains("22179");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n;;\r\n"})
    void anEmptyFileIsRefused(String text) {
        assertThat(catchThrowableOfType(Problem.class, () -> read(text)).slug()).isEqualTo("csv-empty");
    }

    @Test
    void rowsAreLimitedWithoutTheBlankOnes() {
        var limits = new CsvLimits(2, 4, 100);

        assertThat(read("insee\n\n22179\n\n22180\n\n", limits)).hasSize(2);
        var problem = catchThrowableOfType(Problem.class, () -> read("insee\n22179\n22180\n22181", limits));
        assertThat(problem.slug()).isEqualTo("csv-too-many-rows");
        assertThat(problem.status()).isEqualTo(413);
    }

    @Test
    void aFileIsReadAsAStream(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("three.csv"), List.of("insee;nom", "22179;a", "22180;b", "22181;c"));
        var source = org.arobase.kernel.csv.CsvSource.of(file);

        try (var rows = CsvTable.read(source, Sheets.COLUMNS, new CsvLimits(1, 4, 100))) {
            assertThat(rows.findFirst().orElseThrow().value(NAME)).contains("a");
        }
    }

    @Test
    void aQuoteNeverClosedIsAFaultOfItsLine() {
        var row = read("insee;nom\n22179;\"" + "x\n".repeat(1_000_000), new CsvLimits(10, 2, 10))
                .getFirst();

        assertThat(codes(row.violations())).isEqualTo("/nom csv-quote-open");
        assertThat(row.value(NAME)).isEmpty();
    }
}
