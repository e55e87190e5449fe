package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.actions.collectivities.KnownCollectivity;

/** The authority that acts, as its own events tell it: it may have been renamed, or have ended, since. */
public record Author(
        String id,
        String name,
        String kind,
        List<String> departements,
        List<String> regions,
        String epci,
        boolean active,
        List<String> successors) {

    static Author of(KnownCollectivity known) {
        return new Author(
                known.id(),
                known.name(),
                known.kind(),
                known.departements(),
                known.regions(),
                known.epci(),
                known.active(),
                known.successors());
    }
}
