package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/**
 * A list of those that the database names. They are asked for once, when the first rows are read, so that an export shows one
 * moment; it has no ETag, since the next moment may name others.
 */
final class Borne implements Listing<Prepared<FoundCollectivity>> {
    private final Uni<Set<String>> named;
    private final Function<Set<String>, Listing<Prepared<FoundCollectivity>>> list;
    private Listing<Prepared<FoundCollectivity>> known;

    /** @param list makes the list of those */
    Borne(Uni<Set<String>> named, Function<Set<String>, Listing<Prepared<FoundCollectivity>>> list) {
        this.named = named;
        this.list = list;
    }

    private Uni<Listing<Prepared<FoundCollectivity>>> known() {
        return known != null ? Uni.createFrom().item(known) : named.map(list).invoke(made -> known = made);
    }

    @Override
    public Uni<List<Prepared<FoundCollectivity>>> rows(List<String> after, int limit) {
        return known().flatMap(made -> made.rows(after, limit));
    }

    @Override
    public Uni<Long> count() {
        return known().flatMap(Listing::count);
    }

    @Override
    public List<String> position(Prepared<FoundCollectivity> row) {
        return known.position(row);
    }

    @Override
    public String binding() {
        return list.apply(Set.of()).binding();
    }
}
