package org.arobase.label.grid;

import java.time.Instant;

/**
 * What is on record about a grid whatever its state.
 *
 * @param version counts the writes, from 1
 */
record GridDossier(
        String id, long version, GridDocument document, String sha256, Instant createdAt, Instant updatedAt) {

    static GridDossier open(GridDocument document, Instant now) {
        return new GridDossier(
                document.id(), 1, document, Canonical.of(document).sha256(), now, now);
    }

    GridDossier rewritten(GridDocument newer, Instant now) {
        return new GridDossier(id, version + 1, newer, Canonical.of(newer).sha256(), createdAt, now);
    }

    GridDossier touched(Instant now) {
        return new GridDossier(id, version + 1, document, sha256, createdAt, now);
    }
}
