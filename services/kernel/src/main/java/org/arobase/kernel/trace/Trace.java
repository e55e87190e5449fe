package org.arobase.kernel.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C Trace Context: the id a request keeps through every part of the platform. */
public final class Trace {

    public static final String HEADER = "traceparent";
    private static final String KEY = "arobase.traceparent";
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The traceparent of the request: the one it came with when that is well formed, else a new one. */
    public static String parent(RoutingContext request) {
        String known = request.get(KEY);
        if (known == null) {
            var sent = request.request().getHeader(HEADER);
            known = sent != null && FORM.matcher(sent).matches() ? sent : fresh();
            request.put(KEY, known);
        }
        return known;
    }

    /** The 32 hexadecimal digits to quote when asking for help. */
    public static String id(RoutingContext request) {
        return parent(request).substring(3, 35);
    }

    private static String fresh() {
        var bytes = new byte[24];
        ThreadLocalRandom.current().nextBytes(bytes);
        var hex = HexFormat.of().formatHex(bytes);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }

    private Trace() {}
}
