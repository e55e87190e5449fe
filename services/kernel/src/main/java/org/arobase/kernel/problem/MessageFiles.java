package org.arobase.kernel.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

/** The files of one name in the folders {@code problems} of all modules. */
final class MessageFiles {

    static Properties load(String name) {
        var all = new Properties();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources("problems/" + name + ".properties");
            for (var file : Collections.list(files)) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private MessageFiles() {}
}
