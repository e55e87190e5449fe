package org.arobase.label.scoring;

import java.util.Set;

/**
 * Authorities that share their targets: some kinds, below a bound of population.
 *
 * @param kinds empty for every kind
 * @param below the first population that is too large, null without bound
 * @param target services to cover in a theme, unless a criterion says otherwise
 */
public record ProfileGroup(String code, Set<String> kinds, Integer below, int target) {

    public ProfileGroup {
        kinds = Set.copyOf(kinds);
    }

    /** An authority of unknown population fits every bound: doubt is to its advantage, as smaller groups come first. */
    boolean fits(Profile profile) {
        return (kinds.isEmpty() || kinds.contains(profile.kind()))
                && (below == null || profile.population() == null || profile.population() < below);
    }

    boolean fitsAll() {
        return kinds.isEmpty() && below == null;
    }
}
