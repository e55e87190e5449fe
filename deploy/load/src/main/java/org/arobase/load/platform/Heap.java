package org.arobase.load.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/**
 * What a JVM still holds after a collection, asked with the JDK's own tool. It is counted in the same stop as the collection: a service that goes
 * on writing fills its heap again with what nobody holds until a second question is heard.
 */
public record Heap(long pid) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    public double mebibytesAfterCollection() throws IOException, InterruptedException {
        return mebibytes(ask("GC.class_histogram"));
    }

    static double mebibytes(String histogram) {
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("jcmd says nothing of the heap: " + histogram);
        }
        return Long.parseLong(total.group(1)) / 1024.0 / 1024.0;
    }

    /** Through a file: a JVM that asked for its own heap would stop before it had read the answer from a pipe. */
    private String ask(String command) throws IOException, InterruptedException {
        var answer = Files.createTempFile("heap", ".txt");
        try {
            new ProcessBuilder(Java.tool("jcmd"), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start()
                    .waitFor();
            return Files.readString(answer);
        } finally {
            Files.delete(answer);
        }
    }
}
