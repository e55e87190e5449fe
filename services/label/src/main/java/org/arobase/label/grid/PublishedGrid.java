package org.arobase.label.grid;

import org.arobase.label.scoring.Engine;

/** A grid that scores. One that campaigns use never changes. */
public record PublishedGrid(GridDocument document, Engine engine, Names names, String sha256) {

    /** @throws org.arobase.label.scoring.InvalidGrid naming every fault that keeps it from scoring */
    public static PublishedGrid of(GridDocument document) {
        return new PublishedGrid(
                document,
                GridReading.engine(document),
                Names.of(document),
                Canonical.of(document).sha256());
    }
}
