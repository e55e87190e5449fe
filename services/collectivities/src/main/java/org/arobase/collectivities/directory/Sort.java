package org.arobase.collectivities.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How the list of collectivities is sorted. */
enum Sort {
    ID(Sort.BY_ID, Comparator.comparing(Place::id)),
    NAME(Sort.BY_NAME, Comparator.comparing(Place::name).thenComparing(Place::id)),
    POPULATION(
            Sort.BY_POPULATION,
            Comparator.comparingInt(Place::population).reversed().thenComparing(Place::id)),
    /** The best answers to a search first. */
    RELEVANCE(Sort.BY_RELEVANCE, POPULATION.order);

    static final String BY_ID = "id";
    static final String BY_NAME = "name";
    static final String BY_POPULATION = "-population";
    static final String BY_RELEVANCE = "relevance";

    static final List<Sort> STORED = List.of(ID, NAME, POPULATION);

    private final String parameter;
    private final Comparator<Place> order;

    Sort(String parameter, Comparator<Place> order) {
        this.parameter = parameter;
        this.order = order;
    }

    Comparator<Place> order() {
        return order;
    }

    Entry[] sorted(Collection<Entry> entries) {
        record Placed(Place place, Entry entry) {}
        return entries.stream()
                .map(entry -> new Placed(Place.of(entry), entry))
                .sorted(Comparator.comparing(Placed::place, order))
                .map(Placed::entry)
                .toArray(Entry[]::new);
    }

    boolean isAfter(Entry entry, Place place) {
        return order.compare(Place.of(entry), place) > 0;
    }

    @Override
    public String toString() {
        return parameter;
    }
}
