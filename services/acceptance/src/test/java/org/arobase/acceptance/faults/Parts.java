package org.arobase.acceptance.faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of one platform, known by the mark on their command line: its state folder's, and nobody else's. */
final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Path state;
    private final int base;

    Parts(Path state, int base) {
        this.state = state.toAbsolutePath().normalize();
        this.base = base;
    }

    /** The oldest when there are several: a PostgreSQL backend looks like its parent while it is being born. */
    Optional<ProcessHandle> process(Part part) {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        has(process, "arobase.state=" + state) && has(process, "arobase.part=" + part.label()))
                .min(Comparator.comparing(
                        process -> process.info().startInstant().orElse(Instant.MAX)));
    }

    /** A part and what it cannot work without. */
    List<ProcessHandle> family(Part part) {
        return process(part).stream()
                .flatMap(process -> part == Part.POSTGRES
                        ? Stream.concat(Stream.of(process), process.descendants())
                        : Stream.of(process))
                .toList();
    }

    /** What runs on this machine of the platform. */
    List<ProcessHandle> everything(ProcessHandle launcher) {
        var all = Stream.of(Part.values()).flatMap(part -> family(part).stream());
        return Stream.concat(Stream.of(launcher), all).toList();
    }

    /** The connections of a service in PostgreSQL. */
    List<ProcessHandle> backends(String database) {
        return process(Part.POSTGRES).stream()
                .flatMap(ProcessHandle::children)
                .filter(backend -> title(backend).startsWith("postgres: %s %s ".formatted(database, database)))
                .toList();
    }

    /** What PostgreSQL writes over the command line: whose connection it is, and what it is doing. */
    static String title(ProcessHandle backend) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(backend.pid()), "cmdline"))
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException gone) {
            return "";
        }
    }

    boolean allReady() {
        return Stream.of(Part.values()).allMatch(this::ready);
    }

    private boolean ready(Part part) {
        return process(part).isPresent() && (part.service() ? healthy(part) : reachable(part));
    }

    private boolean healthy(Part part) {
        var address = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(part.port(base)));
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean reachable(Part part) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", part.port(base)), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean has(ProcessHandle process, String mark) {
        return process.info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.equals("-D" + mark) || argument.equals("--" + mark));
    }
}
