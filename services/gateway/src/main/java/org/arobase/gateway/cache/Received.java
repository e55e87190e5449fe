package org.arobase.gateway.cache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** What came when a service was asked. */
sealed interface Received {

    /** All of an answer; it serves everybody who was waiting. */
    record Whole(Entry entry) implements Received {}

    /** More than is ever held here: it flows to the one who asked, after what of it has come already. */
    record Flowing(HttpClientResponse answer, Buffer begun) implements Received {}
}
