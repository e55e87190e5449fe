package org.arobase.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.arobase.kernel.trace.Trace;

/** What every answer carries, whoever made it. */
final class PublicHeaders {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence CONTENT_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    /** Data is never a page. */
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    /** Others may keep it and ask each time whether it still stands: what is read here is never older than a moment. */
    private static final CharSequence ASK_AGAIN = HttpHeaders.createOptimized("no-cache");
    /** The same for its reader alone. */
    private static final CharSequence ASK_AGAIN_ALONE = HttpHeaders.createOptimized("private, no-cache");

    private static final CharSequence NOT_KEPT = HttpHeaders.createOptimized("no-store");

    private static final CharSequence ORIGINS = HttpHeaders.createOptimized("*");
    private static final CharSequence READABLE =
            HttpHeaders.createOptimized("Allow, Content-Language, ETag, Link, Location, Retry-After, X-Request-Id");
    private static final CharSequence REQUEST_HEADERS =
            HttpHeaders.createOptimized("accept, accept-language, if-none-match, last-event-id, traceparent");

    private PublicHeaders() {}

    static void addTo(RoutingContext context) {
        var trace = Trace.id(context);
        context.addHeadersEndHandler(
                head -> complete(context.request(), context.response().headers(), trace));
    }

    private static void complete(HttpServerRequest request, MultiMap headers, String trace) {
        headers.set(REQUEST_ID, trace);
        headers.set(CONTENT_OPTIONS, NOSNIFF);
        headers.set(REFERRER, NO_REFERRER);
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, NOTHING);
        }
        var anonymous = isAnonymous(request);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(
                    HttpHeaders.CACHE_CONTROL, !isRead(request) ? NOT_KEPT : anonymous ? ASK_AGAIN : ASK_AGAIN_ALONE);
        }
        if (anonymous && isRead(request)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ORIGINS);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READABLE);
        }
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** Other sites' pages may read what everybody may read, and nothing with somebody's key. */
    private static boolean isAnonymous(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    static void answerOptions(RoutingContext context, String methods) {
        var response = context.response();
        response.putHeader(HttpHeaders.ALLOW, methods);
        if (context.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ORIGINS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
        response.setStatusCode(204).end();
    }
}
