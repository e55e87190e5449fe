package org.arobase.kernel.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads CSV as a French Excel writes it. A file that cannot be a table of these columns is refused by a problem. */
public final class CsvTable extends Spliterators.AbstractSpliterator<CsvRow> {

    private final CsvLexer lexer;
    private final CsvHeader header;
    private final CsvLimits limits;
    private long rows;

    private CsvTable(Reader in, CsvColumns columns, CsvLimits limits) throws IOException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.limits = limits;
        this.lexer = new CsvLexer(in, CsvSeparator.of(in, columns, limits), limits);
        this.header = CsvHeader.of(lexer.next().orElseThrow(CsvProblems::empty), columns, limits);
    }

    public static Stream<CsvRow> read(byte[] bytes, CsvColumns columns) {
        return read(CsvSource.of(bytes), columns, CsvLimits.USUAL);
    }

    /** Header faults are thrown here, too many rows by the stream; close the stream to close the source. */
    public static Stream<CsvRow> read(CsvSource source, CsvColumns columns, CsvLimits limits) {
        try {
            var in = CsvText.open(source);
            try {
                return StreamSupport.stream(new CsvTable(in, columns, limits), false)
                        .onClose(() -> close(in));
            } catch (IOException | RuntimeException refused) {
                in.close();
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super CsvRow> action) {
        try {
            var record = lexer.next();
            if (record.isPresent() && ++rows > limits.mostRows()) {
                throw CsvProblems.tooManyRows(limits.mostRows());
            }
            record.map(present -> CsvRowReader.read(header, limits, present)).ifPresent(action);
            return record.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Reader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
