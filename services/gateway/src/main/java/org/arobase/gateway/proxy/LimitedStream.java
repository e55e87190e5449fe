package org.arobase.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A stream that fails once more than the limit has come. */
final class LimitedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private Handler<Throwable> failed = failure -> {};

    LimitedStream(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public LimitedStream handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        var before = seen;
        seen += chunk.length();
        if (seen <= limit) {
            handler.handle(chunk);
        } else if (before <= limit) {
            failed.handle(RequestBody.tooLarge());
        }
    }

    @Override
    public LimitedStream exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedStream endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public LimitedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
