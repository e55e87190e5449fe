package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;

/** The communes and EPCI of one snapshot, by id, in the national schema. */
record NationalList(Snapshot snapshot, Criteria criteria) implements Listing<NationalCollectivity> {
    private static final Set<Kind> KNOWN = EnumSet.of(Kind.COMMUNE, Kind.EPCI);
    private static final Criteria.Only OF_THE_SCHEMA =
            new Criteria.Only("betagouv/collectivites", entry -> KNOWN.contains(entry.kind()));

    static NationalList of(NationalSelection asked, Snapshot snapshot, Checks checks) {
        var groups = new HashSet<String>();
        new PlaceFilters(snapshot, false, checks, groups).read(asked);
        var fictive = Filters.fictive(asked.fictive(), groups, snapshot, checks);
        return new NationalList(
                snapshot,
                new Criteria(
                        null,
                        groups,
                        Criteria.Codes.ANY,
                        Criteria.Inhabitants.ANY,
                        fictive,
                        Sort.ID,
                        false,
                        OF_THE_SCHEMA));
    }

    @Override
    public Uni<List<NationalCollectivity>> rows(List<String> after, int limit) {
        var place = after == null ? null : Place.parse(after);
        return Uni.createFrom()
                .item(snapshot.narrowest(criteria).list(criteria, place, limit).stream()
                        .map(NationalCollectivity::of)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item(snapshot.narrowest(criteria).count(criteria));
    }

    @Override
    public List<String> position(NationalCollectivity row) {
        return Place.of(snapshot.get(row.directoryId()).orElseThrow()).position();
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
