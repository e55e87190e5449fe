package org.arobase.collectivities.directory;

import java.util.Set;
import java.util.function.Predicate;
import org.arobase.kernel.list.Fictive;

/**
 * What a list is narrowed to.
 *
 * @param search what was typed, or null when nothing is searched
 * @param groups all those that it must belong to
 */
record Criteria(
        String search,
        Set<String> groups,
        Codes codes,
        Inhabitants inhabitants,
        Fictive fictive,
        Sort sort,
        boolean explained,
        Only only) {

    Criteria(
            String search,
            Set<String> groups,
            Codes codes,
            Inhabitants inhabitants,
            Fictive fictive,
            Sort sort,
            boolean explained) {
        this(search, groups, codes, inhabitants, fictive, sort, explained, Only.ANYTHING);
    }

    /**
     * What the documents of the directory do not say.
     *
     * @param said how it was asked for
     */
    record Only(String said, Predicate<Entry> fits) {
        static final Only ANYTHING = new Only("", entry -> true);
    }

    Criteria with(Only more) {
        return new Criteria(search, groups, codes, inhabitants, fictive, sort, explained, more);
    }

    /** Codes that it must bear; null for any. */
    record Codes(String insee, String siren, String postalCode) {
        static final Codes ANY = new Codes(null, null, null);

        boolean fit(Entry entry) {
            return (insee == null || entry.code().equals(insee))
                    && (siren == null || siren.equals(entry.siren()) || siren.equals(entry.code()))
                    && (postalCode == null || entry.postalCodes().contains(postalCode));
        }
    }

    /** Bounds of the population, both inclusive; what has no figure is within the widest only. */
    record Inhabitants(int least, int most) {
        static final Inhabitants ANY = new Inhabitants(-1, Integer.MAX_VALUE);

        /** @param population -1 when no figure is known */
        boolean fit(int population) {
            return this.equals(ANY) || population >= Math.max(least, 0) && population <= most;
        }
    }

    boolean admit(Entry entry) {
        return fictive.shows(entry.fictive())
                && codes.fit(entry)
                && inhabitants.fit(entry.population())
                && (groups.isEmpty() || entry.groups().containsAll(groups))
                && only.fits().test(entry);
    }

    /** Says of which list a position is a place. */
    String binding() {
        var sorted = groups.stream().sorted().toList();
        return "collectivities %s %s %s %s %s %s %s"
                .formatted(search, sorted, codes, inhabitants, fictive, sort, only.said());
    }
}
