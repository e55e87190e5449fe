package org.arobase.label.grid;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Grids are told to nobody, but have versions. */
@ApplicationScoped
class WrittenGrids implements Written {

    @Override
    public String table() {
        return "grid";
    }
}
