package org.arobase.load.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a JVM still holds after a collection, asked with the JDK's own tool. */
public record Heap(long pid) {
    private static final Pattern GENERATION = Pattern.compile("(?im)^\\s*(?:def ?new|tenured)\\b.*?\\bused (\\d+)K");

    public double mebibytesAfterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        return mebibytes(ask("GC.heap_info"));
    }

    static double mebibytes(String info) {
        var used = GENERATION
                .matcher(info)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        if (used == 0) {
            throw new IllegalStateException("jcmd says nothing of the heap: " + info);
        }
        return used / 1024.0;
    }

    private String ask(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Java.tool("jcmd"), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
