package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.arobase.collectivities.directory.Directory;

/** Has readers see what is loaded, whichever instance has loaded it; one caller at a time. */
@Singleton
class ShownEdition {
    private final LoadedEditions loaded;
    private final Directory directory;
    private volatile Long shown;

    ShownEdition(LoadedEditions loaded, Directory directory) {
        this.loaded = loaded;
        this.directory = directory;
    }

    /**
     * The whole edition at once, when the rows are another's than those that are shown. What is loaded between the two
     * readings is read once more the next time; what could not be read, too.
     */
    Uni<Void> show() {
        return loaded.newest()
                .chain(newest -> newest.equals(shown)
                        ? Uni.createFrom().voidItem()
                        : directory.reload().invoke(() -> shown = newest));
    }
}
