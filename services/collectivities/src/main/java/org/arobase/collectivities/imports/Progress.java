package org.arobase.collectivities.imports;

import org.jboss.logging.Logger;

/** Tells operators how far an import is, at every tenth. */
final class Progress {
    private static final Logger LOG = Logger.getLogger(Progress.class);

    private final int total;
    private int done;
    private int toldPercent;

    Progress(int total) {
        this.total = total;
    }

    void advance(int entities) {
        done += entities;
        var percent = (int) (100L * done / total);
        if (percent >= toldPercent + 10) {
            toldPercent = percent - percent % 10;
            LOG.infof("directory import: percent=%d entities=%d", percent, done);
        }
    }
}
