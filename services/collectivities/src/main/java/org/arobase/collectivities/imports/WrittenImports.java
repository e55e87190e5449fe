package org.arobase.collectivities.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Imports are told to nobody, but have versions. */
@ApplicationScoped
class WrittenImports implements Written {

    @Override
    public String table() {
        return "import_job";
    }
}
