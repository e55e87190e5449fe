package org.arobase.actions.catalogue;

import java.util.Optional;
import org.arobase.actions.collectivities.KnownCollectivity;

/** What depends on the facts of other services. */
public record DerivedOfAction(Author collectivity) {

    static DerivedOfAction of(Optional<KnownCollectivity> author) {
        return new DerivedOfAction(author.map(Author::of).orElse(null));
    }
}
