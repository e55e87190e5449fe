package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arobase.collectivities.search.Hits;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Listing;

/** What a search found, cut from one snapshot: pages and exports are parts of one answer. */
final class Searched implements Listing<Prepared<FoundCollectivity>> {
    private final Snapshot snapshot;
    private final Searchable directory;
    private final Criteria criteria;
    private Hits hits;
    /** Numbers of hits, in the order asked for. */
    private int[] order;

    Searched(Snapshot snapshot, Criteria criteria) {
        this.snapshot = snapshot;
        this.directory = snapshot.searchable();
        this.criteria = criteria;
    }

    /** Not before all parameters are known to be good. */
    private void search() {
        if (hits == null) {
            hits = directory.find(criteria.search(), criteria);
            order = order();
        }
    }

    private int[] order() {
        var numbers = IntStream.range(0, hits.size());
        return criteria.sort() == Sort.RELEVANCE
                ? numbers.toArray()
                : numbers.boxed()
                        .sorted(Comparator.comparing(
                                hit -> Place.of(directory.entry(hits, hit)),
                                criteria.sort().order()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    @Override
    public Uni<List<Prepared<FoundCollectivity>>> rows(List<String> after, int limit) {
        search();
        return Uni.createFrom()
                .item(IntStream.of(order)
                        .skip(after == null ? 0 : countUpTo(after))
                        .limit(limit)
                        .mapToObj(this::row)
                        .toList());
    }

    private Prepared<FoundCollectivity> row(int hit) {
        var document = directory.entry(hits, hit).listed();
        return criteria.explained()
                ? Explained.with(document, directory.match(hits, hit, criteria.search()))
                : document;
    }

    @Override
    public Uni<Long> count() {
        search();
        return Uni.createFrom().item((long) hits.size());
    }

    @Override
    public List<String> position(Prepared<FoundCollectivity> row) {
        return IntStream.of(order)
                .filter(hit -> directory.entry(hits, hit).id().equals(row.id()))
                .mapToObj(this::position)
                .findFirst()
                .orElseThrow();
    }

    private List<String> position(int hit) {
        var entry = directory.entry(hits, hit);
        return criteria.sort() == Sort.RELEVANCE
                ? Ranked.of(hits.way(hit), entry).position()
                : Place.of(entry).position();
    }

    /** How many stand at a position or before it. */
    private int countUpTo(List<String> position) {
        var low = 0;
        var high = order.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (isAfter(order[middle], position)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isAfter(int hit, List<String> position) {
        var entry = directory.entry(hits, hit);
        return criteria.sort() == Sort.RELEVANCE
                ? Ranked.of(hits.way(hit), entry).compareTo(Ranked.parse(position)) > 0
                : criteria.sort().isAfter(entry, Place.parse(position));
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
