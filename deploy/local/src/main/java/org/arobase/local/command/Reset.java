package org.arobase.local.command;

import java.io.IOException;
import org.arobase.local.state.StateFolder;

/** Back to before the first start, once the user has said so. */
final class Reset {
    private final StateFolder folder;
    private final Confirmation confirmation;

    Reset(StateFolder folder, Confirmation confirmation) {
        this.folder = folder;
        this.confirmation = confirmation;
    }

    void execute() throws IOException, InterruptedException {
        if (!confirmation.of("This deletes databases, events, keys and backups in " + folder.path() + " for good.")) {
            System.out.println("Nothing was deleted.");
            return;
        }
        new Stop(folder).execute();
        folder.delete();
        System.out.println("Deleted " + folder.path() + ". The next start begins anew, with new keys.");
    }
}
