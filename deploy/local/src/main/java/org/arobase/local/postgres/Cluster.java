package org.arobase.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.PrivateFile;
import org.arobase.local.state.Tree;

/** The data folder of PostgreSQL, made once, complete or not at all. */
final class Cluster {
    static final String SUPERUSER = "postgres";
    static final String MAJOR = "18";

    private final Path programs;
    private final Path data;

    Cluster(Path programs, Path postgres) {
        this.programs = programs;
        this.data = postgres.resolve("data");
    }

    Path data() {
        return data;
    }

    boolean exists() {
        return Files.exists(data);
    }

    void create(String password) throws IOException, InterruptedException {
        var unfinished = data.resolveSibling("data.unfinished");
        Tree.delete(unfinished);
        var passwordFile = data.resolveSibling("superuser.password");
        PrivateFile.write(passwordFile, password);
        try {
            initialize(unfinished, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data);
    }

    /** A program of PostgreSQL. It refuses to run as root, so root runs it in a user namespace where it is nobody. */
    List<String> program(String name) {
        var command = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(name).toString());
        return command;
    }

    /**
     * The pid file of a server that was killed names a process that may since be another program, or one that has ended and
     * that nobody has taken note of; PostgreSQL would take it for a second server and refuse to start. A pid that still is a
     * PostgreSQL is left for it to judge.
     */
    void forgetRecycledPid() throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Files.readString(file).lines().findFirst().map(String::strip).orElse("");
        var named = pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.<ProcessHandle>empty();
        if (named.isPresent() && !Program.of(named.get()).mayBe("/postgres")) {
            Files.delete(file);
        }
    }

    /** What the server says of itself in its pid file. */
    boolean stopping() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.anyMatch(line -> line.strip().equals("stopping"));
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    private void initialize(Path folder, Path passwordFile) throws IOException, InterruptedException {
        var command = program("initdb");
        command.addAll(List.of("--pgdata=" + folder, "--username=" + SUPERUSER, "--pwfile=" + passwordFile));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Refusal("PostgreSQL could not create its data folder:\n"
                    + output.strip().indent(4).stripTrailing());
        }
    }

    void requireVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new Refusal(
                    "%s was written by PostgreSQL %s, this is PostgreSQL %s. Use the Arobase that wrote it, or another state folder: make run STATE=..."
                            .formatted(data, version, MAJOR));
        }
    }
}
