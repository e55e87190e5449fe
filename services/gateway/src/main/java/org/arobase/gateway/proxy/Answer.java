package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** The answer of a service on its way to the client. */
record Answer(HttpClientResponse service, HttpServerResponse client) {

    /** An answer up to this size leaves in one write once it is whole; a longer or unsized one flows as it comes. */
    private static final int WHOLE = 64 * 1024;

    Future<Void> relay() {
        return isSmall() ? service.body().compose(this::endWith) : stream(Buffer.buffer());
    }

    private boolean isSmall() {
        var length = service.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? !service.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : length.length() <= 5 && Integer.parseInt(length) <= WHOLE;
    }

    private Future<Void> endWith(Buffer body) {
        copyHead();
        return body.length() == 0 ? client.end() : client.end(body);
    }

    /** @param begun what has been read of the answer already */
    Future<Void> stream(Buffer begun) {
        copyHead();
        client.setChunked(!client.headers().contains(HttpHeaders.CONTENT_LENGTH));
        if (begun.length() > 0) {
            client.write(begun);
        }
        return service.pipe().endOnFailure(false).endOnSuccess(false).to(client).compose(whole -> endWithTrailers());
    }

    /** An export counts its rows there: who finds the number knows that nothing is missing. */
    private Future<Void> endWithTrailers() {
        Headers.copyOutwards(service.trailers(), client.trailers());
        return client.end();
    }

    private void copyHead() {
        client.setStatusCode(service.statusCode());
        Headers.copyOutwards(service.headers(), client.headers());
    }
}
