package org.arobase.gateway.clients;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.arobase.kernel.identity.Caller;

/**
 * Who holds which key, as known for the last moments. Equal look-ups under way are one; failed ones are not kept. A
 * revoked key works for the life of an entry and one query more at most, which stays under the 5 s promised.
 */
final class KeyRing {

    private static final Duration LIFE = Duration.ofSeconds(2);
    /** Also bounds what well-formed keys of nobody can take. */
    private static final int SIZE = 10_000;

    private final AsyncCache<ApiKey, Optional<Caller>> known;
    private final Function<ApiKey, CompletableFuture<Optional<Caller>>> source;

    KeyRing(Ticker ticker, Function<ApiKey, CompletableFuture<Optional<Caller>>> source) {
        this.source = source;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(LIFE)
                .maximumSize(SIZE)
                .ticker(ticker)
                .buildAsync();
    }

    CompletableFuture<Optional<Caller>> holder(ApiKey key) {
        return known.get(key, (asked, executor) -> source.apply(asked));
    }
}
