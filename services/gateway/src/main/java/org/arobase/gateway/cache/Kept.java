package org.arobase.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/** The answers that are kept, in a bounded memory; the ones that nobody asks for go first. */
final class Kept {

    private static final Duration MEMORY_OF_LENGTH = Duration.ofSeconds(10);
    private static final int LONG_ONES = 1_000;

    private final Cache<Question, Entry> entries;
    private final Cache<Question, Boolean> longOnes = Caffeine.newBuilder()
            .maximumSize(LONG_ONES)
            .expireAfterWrite(MEMORY_OF_LENGTH)
            .build();

    Kept(long bytes) {
        entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Question question, Entry entry) -> question.weight() + entry.weight())
                .build();
    }

    /** Fresh or not. */
    Optional<Entry> find(Question question) {
        return Optional.ofNullable(entries.getIfPresent(question));
    }

    Optional<Entry> fresh(Question question, long now) {
        return find(question).filter(entry -> entry.isFresh(now));
    }

    /** An older answer does not take the place of a younger one. */
    void keep(Question question, Entry entry) {
        entries.asMap().merge(question, entry, (held, given) -> held.start() > given.start() ? held : given);
    }

    /** Whether its answer was too long to be kept a moment ago: nobody need wait to find out again. */
    boolean isLong(Question question) {
        return longOnes.getIfPresent(question) != null;
    }

    void noteLong(Question question) {
        longOnes.put(question, true);
    }

    long count() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}
