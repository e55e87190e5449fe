package org.arobase.collectivities.directory;

import java.util.List;
import java.util.Set;
import org.arobase.contracts.collectivities.Kind;

/**
 * What a list is narrowed to.
 *
 * @param name null when no name is searched
 * @param kind null for every kind
 * @param within ids of the departement, region and EPCI it must lie in, all of them
 */
record Criteria(Folded name, Kind kind, Set<String> within, Fictive fictive) {

    boolean admit(Entry entry) {
        return (kind == null || entry.kind() == kind)
                && fictive.shows(entry)
                && (within.isEmpty() || entry.within().containsAll(within));
    }

    boolean isSearch() {
        return name != null;
    }

    Match match(Entry entry) {
        return Match.of(name, entry.name());
    }

    /** The sort key of an entry in this list. */
    List<String> position(Entry entry) {
        return isSearch() ? Ranked.of(match(entry), entry).position() : List.of(entry.id());
    }

    /** Says of which list a position is a place. */
    String binding() {
        var sorted = within.stream().sorted().toList();
        return "collectivities %s %s %s %s".formatted(isSearch() ? name.text() : "", kind, sorted, fictive);
    }
}
