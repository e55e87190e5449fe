package org.arobase.load.beside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.arobase.load.platform.Part;
import org.arobase.load.platform.Platform;

/** PostgreSQL's own benchmark, on the platform's server: what the database does when nothing stands before it. */
public record Pgbench(Path program, Platform platform, Path script) {
    /** Connecting takes a while, too. */
    private static final int SHORTEST = 2;

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    public static Pgbench of(Path program, Platform platform, Path script, String transaction) throws IOException {
        Files.createDirectories(script.getParent());
        Files.writeString(script, transaction);
        return new Pgbench(program, platform, script);
    }

    /** Transactions a second with so many connections. */
    public double run(int clients, Duration time) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--time=" + Math.max(SHORTEST, time.toSeconds()),
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + platform.port(Part.POSTGRES),
                        "--username=postgres",
                        "actions")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", platform.secrets().postgresPassword());
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(text);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + text);
        }
        return Double.parseDouble(rate.group(1));
    }
}
