package org.arobase.load.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commit that was measured; a plus says that files were changed since. */
final class Revision {

    private Revision() {}

    static String of(Path root) throws InterruptedException {
        try {
            var commit = git(root, "rev-parse", "--short", "HEAD");
            var changed = git(root, "status", "--porcelain", "--untracked-files=no");
            return commit.isEmpty() ? "unknown" : commit + (changed.isEmpty() ? "" : "+");
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String git(Path root, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }
}
