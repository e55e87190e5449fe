package org.arobase.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Set;

/** Which headers cross the gateway. */
public final class Headers {

    /**
     * Inwards only these: an identity, a cookie, a forwarding or rewriting header cannot be smuggled past a list it is
     * not on, whatever its spelling.
     */
    private static final Set<String> INWARDS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "content-encoding",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "user-agent");

    /** Outwards all but these: they concern one connection (RFC 9110, 7.6.1), or the inside. */
    private static final Set<String> NOT_OUTWARDS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "server",
            "set-cookie",
            "te",
            "transfer-encoding",
            "upgrade",
            "x-arobase-identity");

    private Headers() {}

    static void copyInwards(MultiMap from, MultiMap to) {
        from.forEach((name, value) -> {
            if (INWARDS.contains(name.toLowerCase(Locale.ROOT))) {
                to.add(name, value);
            }
        });
    }

    /** What of a service's headers may leave. */
    public static MultiMap outwards(MultiMap from) {
        var to = MultiMap.caseInsensitiveMultiMap();
        copyOutwards(from, to);
        return to;
    }

    static void copyOutwards(MultiMap from, MultiMap to) {
        var connection = from.get("connection");
        from.forEach((name, value) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_OUTWARDS.contains(lower) && !named(connection, lower)) {
                to.add(name, value);
            }
        });
    }

    /** Whether a Connection header names this header as one of its own. */
    private static boolean named(String connection, String header) {
        if (connection == null) {
            return false;
        }
        for (var option : connection.split(",")) {
            if (option.strip().equalsIgnoreCase(header)) {
                return true;
            }
        }
        return false;
    }
}
