package org.arobase.kernel.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts text into records (RFC 4180, with any end of line). It never stops at a fault, as a library's parser does: the
 * fault stays with its record, so that the other lines are read.
 */
final class CsvLexer {

    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final CsvLimits limits;
    private long line = 1;
    private int last = END;
    private int next;

    CsvLexer(Reader in, char separator, CsvLimits limits) throws IOException {
        this.in = in;
        this.separator = separator;
        this.limits = limits;
        this.next = in.read();
    }

    /** The next record that is not blank: a sheet writes its blank lines as separators only. */
    Optional<CsvRecord> next() throws IOException {
        while (next != END) {
            var record = record();
            if (!record.blank()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private CsvRecord record() throws IOException {
        var draft = new CsvRecord.Draft(limits, line);
        while (cell(draft) == separator) {}
        if (last == '\r' && next == '\n') {
            read();
        }
        return draft.end();
    }

    /** Reads a cell and what ends it, which it answers. */
    private int cell(CsvRecord.Draft draft) throws IOException {
        var c = read();
        if (c == '"') {
            c = quoted(draft);
            if (!ends(c)) {
                draft.fault("csv-after-quote");
            }
        }
        while (!ends(c)) {
            draft.add(c);
            c = read();
        }
        draft.endCell();
        return c;
    }

    /** Reads up to the closing quote and answers what follows it. */
    private int quoted(CsvRecord.Draft draft) throws IOException {
        for (var c = read(); c != END; c = read()) {
            if (c == '"' && next != '"') {
                return read();
            }
            draft.add(c == '"' ? read() : c);
        }
        draft.fault("csv-quote-open");
        return END;
    }

    private boolean ends(int c) {
        return c == separator || c == '\r' || c == '\n' || c == END;
    }

    private int read() throws IOException {
        var c = next;
        if (c == '\r' || (c == '\n' && last != '\r')) {
            line++;
        }
        last = c;
        next = c == END ? END : in.read();
        return c;
    }
}
