package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arobase.journal.sequence.Head;

/** Reads the journal from a token on. */
@ApplicationScoped
class Changes {

    private final Entries entries;
    private final Head head;
    private final Clock clock;

    Changes(Entries entries, Head head, Clock clock) {
        this.entries = entries;
        this.head = head;
        this.clock = clock;
    }

    /** What a follower gets: changes, and the token that goes on after them. */
    record Read(List<Change> changes, Token token, boolean more) {}

    /** @throws TokenGone when the token's place is not in this journal */
    Uni<Read> after(Token token, Filter filter, int limit, Wait wait) {
        return until(clock.instant().plus(wait.atMost()), token, filter, limit);
    }

    private Uni<Read> until(Instant deadline, Token token, Filter filter, int limit) {
        return once(token, filter, limit).flatMap(read -> {
            var left = Duration.between(clock.instant(), deadline);
            return !read.changes().isEmpty() || !left.isPositive()
                    ? Uni.createFrom().item(read)
                    : head.awaitBeyond(read.token().sequence(), left)
                            .chain(() -> until(deadline, read.token(), filter, limit));
        });
    }

    private Uni<Read> once(Token token, Filter filter, int limit) {
        return entries.places(token.sequence())
                .invoke(places -> requireHere(token, places))
                .flatMap(places -> entries.read(token.sequence(), places.head().sequence(), filter, limit)
                        .map(found -> read(found, places.head(), filter, limit)));
    }

    private static void requireHere(Token token, Entries.Places places) {
        var beyond = token.sequence() > places.head().sequence();
        if (beyond || !places.asked().map(token::isAt).orElse(false)) {
            throw new TokenGone();
        }
    }

    /** A page that is not full has passed everything up to the head, also what the filter skipped. */
    private static Read read(List<Entries.Numbered> found, Token.Place head, Filter filter, int limit) {
        var full = found.size() == limit;
        var place = full ? found.getLast().place() : head;
        var changes = found.stream().map(Entries.Numbered::change).toList();
        return new Read(changes, Token.at(place, filter), full && place.sequence() < head.sequence());
    }
}
