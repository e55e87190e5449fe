package org.arobase.kernel.export;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vertx.core.buffer.Buffer;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A table as a French Excel reads it: UTF-8, semicolons, decimal commas. The plain values of a resource are its columns. */
record CsvEncoding(List<List<String>> columns, boolean marked, Function<Object, JsonNode> tree) implements Encoding {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public void begin(Buffer out) {
        if (marked) {
            out.appendString(BYTE_ORDER_MARK);
        }
        write(
                out,
                csv -> csv.writeRecord(
                        columns.stream().map(path -> String.join(".", path)).toList()));
    }

    @Override
    public void rows(Buffer out, List<?> rows) {
        write(out, csv -> rows.forEach(row -> csv.writeRecord(cells(tree.apply(row)))));
    }

    @Override
    public void end(Buffer out, long rows) {}

    private List<String> cells(JsonNode resource) {
        return columns.stream().map(path -> CsvCell.of(resource, path)).toList();
    }

    private static void write(Buffer out, Consumer<CsvWriter> records) {
        var text = new StringWriter();
        records.accept(CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text));
        out.appendString(text.toString());
    }
}
