package org.arobase.kernel.export;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.function.Function;

/** A resource a line; the last line tells how many there were, so that a cut export cannot be taken for a whole one. */
record NdjsonEncoding(Function<Object, byte[]> json) implements Encoding {

    @Override
    public void begin(Buffer out) {}

    @Override
    public void rows(Buffer out, List<?> rows) {
        rows.forEach(row -> out.appendBytes(json.apply(row)).appendByte((byte) '\n'));
    }

    @Override
    public void end(Buffer out, long rows) {
        out.appendString("{\"end\":true,\"rows\":" + rows + "}\n");
    }
}
