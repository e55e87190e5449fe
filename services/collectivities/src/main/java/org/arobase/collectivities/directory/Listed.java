package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/** A sorted list of collectivities, cut from one snapshot: an export shows one moment, whatever is loaded meanwhile. */
record Listed(Snapshot snapshot, Criteria criteria) implements Listing<Prepared<FoundCollectivity>> {

    @Override
    public Uni<List<Prepared<FoundCollectivity>>> rows(List<String> after, int limit) {
        var place = after == null ? null : Place.parse(after);
        return Uni.createFrom()
                .item(snapshot.narrowest(criteria).list(criteria, place, limit).stream()
                        .map(Entry::listed)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item(snapshot.narrowest(criteria).count(criteria));
    }

    @Override
    public List<String> position(Prepared<FoundCollectivity> row) {
        return Place.of(snapshot.get(row.id()).orElseThrow()).position();
    }

    @Override
    public Optional<String> state() {
        return Optional.of(snapshot.state());
    }

    @Override
    public String binding() {
        return criteria.binding();
    }
}
