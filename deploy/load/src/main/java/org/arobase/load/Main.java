package org.arobase.load;

import java.nio.file.Files;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.arobase.load.report.Html;
import org.arobase.load.report.Json;
import org.arobase.load.report.Markdown;
import org.arobase.load.report.Report;
import org.arobase.load.report.Terminal;

/** The benchmark suite. */
public final class Main {
    /** Held on to, because the logging framework forgets a logger nobody holds. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    /** Exit codes: 0 measured, aims met or not; 1 something could not be measured; 2 wrong usage. */
    public static void main(String[] arguments) throws Exception {
        LIBRARIES.setLevel(Level.OFF);
        try {
            var options = Options.parse(List.of(arguments));
            var report = new Suite(options).run();
            publish(report, options);
            System.exit(report.failures().isEmpty() ? 0 : 1);
        } catch (Options.Usage usage) {
            System.err.println(usage.getMessage());
            System.exit(2);
        } catch (IllegalStateException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void publish(Report report, Options options) throws Exception {
        var target = options.root().resolve("deploy/load/target");
        Files.writeString(target.resolve("report.json"), Json.text(report));
        Files.writeString(target.resolve("report.html"), Html.text(report));
        System.out.println(Terminal.text(report));
        System.out.println("Charts: " + target.resolve("report.html") + "  Samples: " + target.resolve("report.json"));
        if (options.record()) {
            Markdown.record(report, options.root().resolve("docs/performance.md"));
        }
    }
}
