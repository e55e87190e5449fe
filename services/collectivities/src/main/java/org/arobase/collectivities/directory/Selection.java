package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/** A list of collectivities, cut from one snapshot: an export shows one moment, whatever is loaded meanwhile. */
record Selection(Snapshot snapshot, Criteria criteria) implements Listing<Prepared<Collectivity>> {

    @Override
    public Uni<List<Prepared<Collectivity>>> rows(List<String> after, int limit) {
        return Uni.createFrom()
                .item(snapshot.page(criteria, after, limit).stream()
                        .map(Entry::document)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item(snapshot.count(criteria));
    }

    @Override
    public List<String> position(Prepared<Collectivity> row) {
        return criteria.position(snapshot.get(row.id()).orElseThrow());
    }

    @Override
    public String binding() {
        return criteria.binding();
    }
}
