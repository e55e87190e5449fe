package org.arobase.actions.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Drafts of editions are written on, and in no topic. */
@ApplicationScoped
class WrittenDrafts implements Written {

    @Override
    public String table() {
        return "nomenclature_draft";
    }
}
