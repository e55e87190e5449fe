package org.arobase.kernel.export;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.arobase.kernel.json.EventJson;

/** A resource a line; the last line tells how many there were, so that a cut export cannot be taken for a whole one. */
record NdjsonEncoding(Function<Object, byte[]> json, Map<String, String> closing) implements Encoding {

    @Override
    public void begin(Buffer out) {}

    @Override
    public void rows(Buffer out, List<?> rows) {
        rows.forEach(row -> out.appendBytes(json.apply(row)).appendByte((byte) '\n'));
    }

    @Override
    public void end(Buffer out, long rows) {
        var last = new LinkedHashMap<String, Object>();
        last.put("end", true);
        last.put("rows", rows);
        last.putAll(new TreeMap<>(closing));
        out.appendString(EventJson.write(last)).appendByte((byte) '\n');
    }
}
