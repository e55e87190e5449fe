package org.arobase.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How long an answer may serve others; nothing for one that may not (RFC 9111). */
record Freshness(Duration usual, Duration longest) {

    /** A redirect follows from the same facts as an answer. */
    private static final Set<Integer> STATUSES = Set.of(200, 307);
    /** What {@link Question} tells apart, or asks for in one way only. */
    private static final Set<String> TOLD_APART = Set.of("accept", "accept-language", "accept-encoding", "origin");

    private static final Set<String> FORBIDDING = Set.of("no-store", "no-cache", "private");
    /** Of two ages, the one that is meant for caches like this one counts. */
    private static final List<String> AGES = List.of("s-maxage=", "max-age=");

    Duration of(int status, MultiMap headers) {
        if (!STATUSES.contains(status)
                || isProblem(headers)
                || !words(headers, HttpHeaders.VARY).allMatch(TOLD_APART::contains)) {
            return Duration.ZERO;
        }
        var directives = words(headers, HttpHeaders.CACHE_CONTROL).toList();
        if (directives.stream().anyMatch(directive -> FORBIDDING.contains(name(directive)))) {
            return Duration.ZERO;
        }
        return AGES.stream()
                .flatMap(age -> directives.stream()
                        .filter(directive -> directive.startsWith(age))
                        .map(directive -> life(directive.substring(age.length()))))
                .findFirst()
                .orElse(usual);
    }

    /** A problem names the trace of the request it answers, which is not the next one's. */
    private static boolean isProblem(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("application/problem");
    }

    private static String name(String directive) {
        var value = directive.indexOf('=');
        return value < 0 ? directive : directive.substring(0, value);
    }

    private Duration life(String seconds) {
        if (!seconds.matches("\\d{1,10}")) {
            return Duration.ZERO;
        }
        var claimed = Duration.ofSeconds(Long.parseLong(seconds));
        return claimed.compareTo(longest) < 0 ? claimed : longest;
    }

    private static Stream<String> words(MultiMap headers, CharSequence name) {
        return headers.getAll(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
