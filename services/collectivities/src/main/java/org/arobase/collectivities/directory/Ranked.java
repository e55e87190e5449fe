package org.arobase.collectivities.directory;

import java.util.Comparator;
import java.util.List;
import org.arobase.collectivities.search.Way;

/** Where a search puts an entry: the better way first, then the larger population, then the id. */
record Ranked(Way way, int population, String id) implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::way)
            .thenComparing(Ranked::population, Comparator.reverseOrder())
            .thenComparing(Ranked::id);

    static Ranked of(Way way, Entry entry) {
        return new Ranked(way, entry.population(), entry.id());
    }

    static Ranked parse(List<String> position) {
        return new Ranked(Way.valueOf(position.get(0)), Integer.parseInt(position.get(1)), position.get(2));
    }

    List<String> position() {
        return List.of(way.name(), Integer.toString(population), id);
    }

    @Override
    public int compareTo(Ranked other) {
        return ORDER.compare(this, other);
    }
}
