package org.arobase.kernel.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/** Media types are written as RFC 9110 says, or they are none that is available here. */
public final class StrictMediaTypes {

    /** More than any browser sends; it bounds what the patterns below may cost. */
    private static final int LONGEST = 1_000;

    private static final Set<String> USUAL = Set.of("*/*", "application/json");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String PARAMETERS =
            "(?:\\s*;\\s*(?:" + TOKEN + "=(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\"))?)*+";
    private static final String RANGE = TOKEN + "/" + TOKEN + PARAMETERS;
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?!\\*/)" + TOKEN + "/(?!\\*)" + TOKEN + PARAMETERS);
    private static final Pattern ACCEPT = Pattern.compile("(?:" + RANGE + ")?(?:\\s*,\\s*(?:" + RANGE + ")?)*+\\s*");
    private static final Pattern WEIGHT =
            Pattern.compile(";\\s*q=(?!(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[;,]|$))");

    /** @throws Problem 415 for a Content-Type, 406 for an Accept that cannot be read */
    public static void check(HttpServerRequest request) {
        var headers = request.headers();
        var contentType = headers.get(HttpHeaders.CONTENT_TYPE);
        if (contentType != null && !isMatch(MEDIA_TYPE, contentType)) {
            throw Problems.unsupportedMediaType();
        }
        if (!acceptable(headers.get(HttpHeaders.ACCEPT))) {
            throw new Problem(406, "not-acceptable");
        }
    }

    private static boolean isMatch(Pattern form, String header) {
        return header.length() <= LONGEST && form.matcher(header).matches();
    }

    private static boolean acceptable(String accept) {
        return accept == null
                || USUAL.contains(accept)
                || (isMatch(ACCEPT, accept) && !WEIGHT.matcher(accept).find());
    }

    private StrictMediaTypes() {}
}
