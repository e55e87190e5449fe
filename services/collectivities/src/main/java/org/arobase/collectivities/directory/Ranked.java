package org.arobase.collectivities.directory;

import java.util.Comparator;
import java.util.List;

/** Where a search puts an entry: the better match first, then the larger population, then the id. */
record Ranked(Match match, int population, String id) implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::match)
            .thenComparing(Ranked::population, Comparator.reverseOrder())
            .thenComparing(Ranked::id);

    static Ranked of(Match match, Entry entry) {
        return new Ranked(match, entry.population(), entry.id());
    }

    static Ranked parse(List<String> position) {
        return new Ranked(Match.valueOf(position.get(0)), Integer.parseInt(position.get(1)), position.get(2));
    }

    List<String> position() {
        return List.of(match.name(), Integer.toString(population), id);
    }

    @Override
    public int compareTo(Ranked other) {
        return ORDER.compare(this, other);
    }
}
