package org.arobase.kernel.export;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.http.Tagged;
import org.arobase.kernel.list.Listing;

/**
 * Everything that matches, as it is sent: a chunk at a time, the next one read when the client has taken the last, so
 * that it needs the memory of one chunk however many rows there are.
 *
 * @param first the rows the answer begins with
 * @param marked whether a CSV begins with a byte order mark
 */
public record Export<T>(Listing<T> listing, List<T> first, boolean marked) implements Tagged {

    /** Written in a few milliseconds, so that an event loop has time for others in between. */
    private static final int CHUNK = 500;

    static <T> Uni<Export<T>> open(Listing<T> listing, boolean marked) {
        return listing.rows(null, CHUNK).map(first -> new Export<>(listing, first, marked));
    }

    @Override
    public Optional<String> content() {
        return listing.state().map(state -> state + " " + listing.binding());
    }

    Uni<List<T>> after(T last) {
        return listing.rows(listing.position(last), CHUNK);
    }

    static boolean isLast(List<?> chunk) {
        return chunk.size() < CHUNK;
    }
}
