package org.arobase.actions.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A tool, a provider or an actor as it is kept.
 *
 * @param client who recorded it
 * @param mergedInto the one that it was a duplicate of, or null
 */
record Entry<C>(
        UUID id,
        long version,
        C content,
        Standing standing,
        String client,
        boolean fictive,
        UUID mergedInto,
        Instant createdAt,
        Instant updatedAt) {

    static <C> Entry<C> open(UUID id, C content, String client, boolean fictive, Instant now) {
        return new Entry<>(id, 1, content, Standing.SHOWN, client, fictive, null, now, now);
    }

    Entry<C> rewritten(C newer, Instant now) {
        return new Entry<>(id, version + 1, newer, standing, client, fictive, null, createdAt, now);
    }

    Entry<C> mergedInto(UUID other, Instant now) {
        return new Entry<>(id, version + 1, content, standing, client, fictive, other, createdAt, now);
    }

    /** @param left what may still be kept of it */
    Entry<C> hidden(Standing newer, C left, Instant now) {
        return new Entry<>(id, version + 1, left, newer, client, fictive, null, createdAt, now);
    }

    /** @throws Moved when another one took its place */
    Entry<C> here() {
        if (mergedInto != null) {
            throw new Moved(id, mergedInto);
        }
        return this;
    }

    /**
     * @throws EntryMerged when another one took its place
     * @throws ActorGone when it is shown no more
     */
    Entry<C> current() {
        if (mergedInto != null) {
            throw new EntryMerged(id, mergedInto);
        }
        return shown();
    }

    /** @throws ActorGone when it is shown no more */
    Entry<C> shown() {
        if (standing != Standing.SHOWN) {
            throw new ActorGone(id, standing);
        }
        return this;
    }
}
