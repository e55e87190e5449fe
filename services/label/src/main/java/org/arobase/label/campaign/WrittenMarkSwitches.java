package org.arobase.label.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Whether marks are shown is told to nobody, but has versions. */
@ApplicationScoped
class WrittenMarkSwitches implements Written {

    @Override
    public String table() {
        return "indicative_mark";
    }
}
