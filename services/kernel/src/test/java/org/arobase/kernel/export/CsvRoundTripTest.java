package org.arobase.kernel.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.arobase.kernel.csv.CsvColumn;
import org.arobase.kernel.csv.CsvColumns;
import org.arobase.kernel.csv.CsvRow;
import org.arobase.kernel.csv.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our exports write is read back as it was. */
class CsvRoundTripTest {

    private static final CsvColumn<String> FIRST = CsvColumn.text("first");
    private static final CsvColumn<BigDecimal> NUMBER = CsvColumn.number("number");
    private static final CsvColumn<String> LAST = CsvColumn.text("last.of.all");
    private static final CsvColumns COLUMNS = CsvColumns.of(FIRST, NUMBER, LAST);

    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "œ",
            "€",
            "«\u00a0»",
            "😀",
            "日本",
            "\"",
            "\"\"",
            ";",
            ",",
            "\t",
            "\r\n",
            "\n",
            "\r",
            "'",
            "''",
            "=",
            "+",
            "-",
            "@",
            "=1+1",
            "'=1",
            " ",
            "  x ",
            "0012",
            "1,5",
            "\\",
            "|",
            "#",
            "Ã©",
            "\uFEFF");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textOfEveryKindComesBack(boolean marked) {
        var texts = PIECES.stream()
                .flatMap(piece ->
                        Stream.of(piece + "x", "x" + piece, "x" + piece + "y", piece + piece + "x", "'" + piece + "x"))
                .toList();

        assertThat(read(written(texts, marked))).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textOfAnyPiecesComesBack(boolean marked) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var texts = Stream.generate(() -> text(random))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .limit(2_000)
                .toList();

        assertThat(read(written(texts, marked))).as("seed %d", seed).isEqualTo(texts);
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(6), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .reduce("", String::concat);
    }

    private static byte[] written(List<String> texts, boolean marked) {
        var encoding = new CsvEncoding(
                List.of(List.of("first"), List.of("number"), List.of("last", "of", "all")), marked, row ->
                        (JsonNode) row);
        var out = Buffer.buffer();
        encoding.begin(out);
        encoding.rows(out, texts.stream().map(CsvRoundTripTest::resource).toList());
        encoding.end(out, texts.size());
        return out.getBytes();
    }

    private static JsonNode resource(String text) {
        var json = JsonNodeFactory.instance;
        var resource = json.objectNode().put("first", text).put("number", new BigDecimal("-1234.5"));
        resource.putObject("last").putObject("of").put("all", text);
        return resource;
    }

    private static List<String> read(byte[] bytes) {
        try (var rows = CsvTable.read(bytes, COLUMNS)) {
            return rows.map(CsvRoundTripTest::text).toList();
        }
    }

    private static String text(CsvRow row) {
        assertThat(row.valid()).isTrue();
        assertThat(row.value(NUMBER)).contains(new BigDecimal("-1234.5"));
        assertThat(row.value(LAST)).isEqualTo(row.value(FIRST));
        return row.value(FIRST).orElseThrow();
    }
}
