package org.arobase.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Scanner;
import org.arobase.local.state.StateFolder;

/** Back to before the first start, once the user has said so. */
final class Reset {
    private final StateFolder folder;
    private final boolean yes;
    private final InputStream answers;

    Reset(StateFolder folder, boolean yes, InputStream answers) {
        this.folder = folder;
        this.yes = yes;
        this.answers = answers;
    }

    void execute() throws IOException, InterruptedException {
        if (!yes && !confirmed()) {
            System.out.println("Nothing was deleted.");
            return;
        }
        new Stop(folder).execute();
        folder.delete();
        System.out.println("Deleted " + folder.path() + ". The next start begins anew, with new keys.");
    }

    private boolean confirmed() {
        System.out.print(
                "This deletes databases, events and keys in " + folder.path() + " for good. Type yes to go on: ");
        System.out.flush();
        var scanner = new Scanner(answers, Charset.defaultCharset());
        return scanner.hasNextLine() && scanner.nextLine().strip().equals("yes");
    }
}
