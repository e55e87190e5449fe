package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.arobase.kernel.problem.Problem;

/** Passes a request on with its body, whose size is bounded also when it does not say it. */
record RequestBody(HttpServerRequest request, long limit) {

    boolean isAbsent() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? !request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : length.equals("0");
    }

    boolean isComplete() {
        return isAbsent() || request.isEnded();
    }

    boolean isDeclaredTooLarge() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limit;
    }

    static Problem tooLarge() {
        return new Problem(413, "too-large");
    }

    Future<HttpClientResponse> sendTo(HttpClientRequest service) {
        if (isAbsent()) {
            request.resume();
            return service.send();
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        service.setChunked(!service.headers().contains(HttpHeaders.CONTENT_LENGTH));
        new LimitedStream(request, limit)
                .pipe()
                .endOnFailure(false)
                .to(service)
                .onFailure(failure -> service.reset(0, failure));
        return service.response();
    }
}
