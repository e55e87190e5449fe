package org.arobase.collectivities.directory;

import java.util.List;
import java.util.Set;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Fictive;

/**
 * What a list is narrowed to.
 *
 * @param name null when no name is searched
 * @param kind null for every kind
 * @param within ids of the departement, region and EPCI it must lie in, all of them
 */
record Criteria(Folded name, Kind kind, Set<String> within, Fictive fictive, Sort sort) {

    /** Everything but the name. */
    boolean fits(Entry entry) {
        return (kind == null || entry.kind() == kind)
                && fictive.shows(entry.fictive())
                && (within.isEmpty() || entry.within().containsAll(within));
    }

    boolean admit(Entry entry) {
        return fits(entry) && (name == null || match(entry) != Match.NONE);
    }

    Match match(Entry entry) {
        return Match.of(name, entry.name());
    }

    /** The sort key of an entry in this list. */
    List<String> position(Entry entry) {
        return sort == Sort.RELEVANCE
                ? Ranked.of(match(entry), entry).position()
                : Place.of(entry).position();
    }

    /** Says of which list a position is a place. */
    String binding() {
        var sorted = within.stream().sorted().toList();
        return "collectivities %s %s %s %s %s".formatted(name == null ? "" : name.text(), kind, sorted, fictive, sort);
    }
}
