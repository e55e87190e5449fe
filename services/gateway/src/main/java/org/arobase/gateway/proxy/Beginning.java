package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/**
 * The first bytes of an answer.
 *
 * @param whole whether that is all of it; if not, the rest waits at the service
 */
public record Beginning(Buffer bytes, boolean whole) {

    /** Reads until the end, or until there is more than the limit. */
    public static Future<Beginning> of(HttpClientResponse answer, long limit) {
        var promise = Promise.<Beginning>promise();
        var bytes = Buffer.buffer();
        answer.exceptionHandler(promise::tryFail);
        answer.endHandler(end -> promise.tryComplete(new Beginning(bytes, true)));
        answer.handler(chunk -> {
            bytes.appendBuffer(chunk);
            if (bytes.length() > limit) {
                answer.pause();
                promise.tryComplete(new Beginning(bytes, false));
            }
        });
        return promise.future();
    }
}
