package org.arobase.kernel.export;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/** How the rows of an export are written, in this order: begin, rows, end. */
interface Encoding {

    void begin(Buffer out);

    void rows(Buffer out, List<?> rows);

    /** Says in the format itself, where that is possible, that this is all there is. */
    void end(Buffer out, long rows);
}
