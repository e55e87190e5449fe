package org.arobase.collectivities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Claims are told to nobody, but have versions. */
@ApplicationScoped
class WrittenClaims implements Written {

    @Override
    public String table() {
        return "claim";
    }
}
