package org.arobase.kernel.export;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.arobase.kernel.problem.CutOff;
import org.jboss.logging.Logger;

/** Sends an export: a chunk is read when the one before has left. What fails on the way cuts the answer off. */
final class ExportStream<T> {

    static final String ROWS = "X-Rows";

    private static final Logger LOG = Logger.getLogger(ExportStream.class);

    private final RoutingContext request;
    private final Context context;
    private final Export<T> export;
    private final Encoding encoding;
    private long rows;

    ExportStream(RoutingContext request, Export<T> export, Encoding encoding) {
        this.request = request;
        this.context = request.vertx().getOrCreateContext();
        this.export = export;
        this.encoding = encoding;
    }

    void start() {
        var response = request.response();
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.end();
            return;
        }
        response.setChunked(true).putHeader("Trailer", ROWS);
        var head = Buffer.buffer();
        encoding.begin(head);
        send(head, export.first());
    }

    private void send(Buffer buffer, List<T> chunk) {
        encoding.rows(buffer, chunk);
        rows += chunk.size();
        if (Export.isLast(chunk)) {
            encoding.end(buffer, rows);
            request.response().putTrailer(ROWS, Long.toString(rows)).end(buffer);
        } else {
            request.response().write(buffer).onSuccess(sent -> context.runOnContext(turn -> next(chunk.getLast())));
        }
    }

    private void next(T last) {
        export.after(last)
                .invoke(chunk -> send(Buffer.buffer(), chunk))
                .subscribe()
                .with(sent -> {}, this::cutOff);
    }

    private void cutOff(Throwable failure) {
        LOG.errorf(failure, "export cut off: path=%s rows=%d", request.normalizedPath(), rows);
        CutOff.of(request);
    }
}
