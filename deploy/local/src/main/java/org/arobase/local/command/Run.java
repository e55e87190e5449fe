package org.arobase.local.command;

import java.io.IOException;
import java.security.SecureRandom;
import org.arobase.local.platform.Progress;
import org.arobase.local.process.StartCache;
import org.arobase.local.state.AdminKeyFile;
import org.arobase.local.state.StateFolder;

/** Starts everything and keeps it alive until a signal comes. */
final class Run {
    private final Options options;
    private final Progress progress = new Progress(System.out);

    Run(Options options) {
        this.options = options;
    }

    void execute() throws Exception {
        new Start(options, StartCache.Use.READ, progress, 0).then((platform, folder) -> {
            showPanel(folder);
            platform.keep();
        });
    }

    private void showPanel(StateFolder folder) throws IOException {
        var keyFile = new AdminKeyFile(folder);
        var adminKey = keyFile.readOrCreate(new SecureRandom());
        progress.print(new Panel(folder, options.ports(), progress.elapsed()).text(adminKey, keyFile.shown()));
        keyFile.rememberShown();
    }
}
