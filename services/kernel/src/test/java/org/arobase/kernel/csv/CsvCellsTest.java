package org.arobase.kernel.csv;

import static org.arobase.kernel.csv.Sheets.INSEE;
import static org.arobase.kernel.csv.Sheets.PRICE;
import static org.arobase.kernel.csv.Sheets.SINCE;
import static org.arobase.kernel.csv.Sheets.codes;
import static org.arobase.kernel.csv.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "01001|01001|",
                "1001|01001|/insee csv-zeros-restored",
                "1 001|01001|/insee csv-zeros-restored",
                "1\u202F001|01001|/insee csv-zeros-restored",
                "` 22179 `|22179|",
                "'01001|01001|",
                "2A004|2A004|",
            })
    void lostZerosOfCodesAreRestoredWithAWarning(String cell, String code, String warning) {
        var row = read("insee\n\"" + cell + "\"").getFirst();

        assertThat(row.value(INSEE)).contains(code);
        assertThat(codes(row.warnings())).isEqualTo(warning == null ? "" : warning);
        assertThat(row.valid()).isTrue();
    }

    @Test
    void aWarningSaysWhatWasRead() {
        var warning = read("insee\n1001").getFirst().warnings().getFirst();

        assertThat(Sheets.sentences(warning))
                .containsExactly(
                        "«\u00a01001\u00a0» a perdu ses zéros de tête\u00a0: lu «\u00a001001\u00a0». Donnez à la colonne le format Texte.",
                        "\"1001\" has lost its leading zeros: read as \"01001\". Give the column the format Text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,001E+03|csv-scientific",
                "2E+08|csv-scientific",
                "2.1E+08|csv-scientific",
                "221790|csv-code",
                "22-79|csv-code",
                "2B33|csv-code",
                "1001,0|csv-code",
                "١٠٠١|csv-code",
            })
    void whatIsNoCodeIsRefused(String cell, String code) {
        var row = read("insee;nom\n" + cell + ";a").getFirst();

        assertThat(codes(row.violations())).isEqualTo("/insee " + code);
        assertThat(row.value(INSEE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,5|1.5",
                "1.5|1.5",
                "-1234,50|-1234.50",
                "'-3|-3",
                "\u22123|-3",
                "1 234 567,8|1234567.8",
                "1\u00A0234|1234",
                "1\u202F234|1234",
                "12\u2009345|12345",
                "+7|7",
            })
    void numbersAreReadAsAFrenchSheetShowsThem(String cell, BigDecimal number) {
        assertThat(read("insee;prix\n22179;" + cell).getFirst().value(PRICE)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,2,3", "1 23", "12 34", ",5", "5,", "abc", "12 €", "--1", "1,5E+05", "0x10"})
    void whatIsNoNumberIsRefused(String cell) {
        assertThat(codes(read("insee;prix\n22179;" + cell).getFirst().violations()))
                .isEqualTo(cell.contains("E+") ? "/prix csv-scientific" : "/prix csv-number");
    }

    @Test
    void aNumberWithoutEndIsRefusedAndQuotedInShort() {
        var violation = read("insee;prix\n22179;" + "1 234".repeat(1_500))
                .getFirst()
                .violations()
                .getFirst();

        assertThat(violation.code()).isEqualTo("csv-number");
        assertThat(Sheets.sentences(violation))
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThan(130));
    }

    @ParameterizedTest
    @CsvSource({"31/12/2025,2025-12-31", "2025-12-31,2025-12-31", "29/02/2024,2024-02-29"})
    void daysAreReadInBothOrders(String cell, LocalDate day) {
        assertThat(read("insee;depuis\n22179;" + cell).getFirst().value(SINCE)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2025", "12/31/2025", "31/12/25", "45657", "2025-13-01"})
    void whatIsNoDayIsRefused(String cell) {
        assertThat(codes(read("insee;depuis\n22179;" + cell).getFirst().violations()))
                .isEqualTo("/depuis csv-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aBlankCellIsNoValue(String cell) {
        var row = read("insee;nom;prix\n22179;" + cell + ";" + cell).getFirst();

        assertThat(row.valid()).isTrue();
        assertThat(row.values()).containsOnlyKeys("insee");
    }
}
