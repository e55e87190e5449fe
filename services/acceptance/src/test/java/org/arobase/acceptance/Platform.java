package org.arobase.acceptance;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The platform as a user starts it: the launcher in a process of its own. */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int PORTS = 13;
    private static final String READY = "/docs";

    /** A body is sent in UTF-8 and a Content-Type as it stands. */
    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Process launcher;
    private final Path state;
    private final int port;
    private Contract contract;

    private Platform(Process launcher, Path state, int port) {
        this.launcher = launcher;
        this.state = state;
        this.port = port;
    }

    /** Starts on an empty state folder. */
    static Platform startAnew(Path state) throws IOException {
        if (Files.exists(state)) {
            List<Path> old;
            try (var files = Files.walk(state)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (var file : old) {
                Files.delete(file);
            }
        }
        return start(state);
    }

    /** Starts on a state folder, new or known, and returns when the launcher says that it is ready. */
    static Platform start(Path state) throws IOException {
        var root = Path.of(System.getProperty("arobase.root"));
        var port = freePorts();
        var output = state.resolveSibling("launcher-" + port + ".log");
        Files.createDirectories(state.getParent());
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-jar",
                root.resolve("deploy/local/target/local-0.1.0-SNAPSHOT.jar").toString(),
                "run",
                "--root",
                root.toString(),
                "--state",
                state.toString(),
                "--port",
                Integer.toString(port));
        var launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var platform = new Platform(launcher, state, port);
        platform.awaitReady(output);
        return platform;
    }

    /** Every answer is held against the contract. */
    RequestSpecification anonymous() {
        return plain().filter(new ContractFilter(contract()));
    }

    /** What is no operation of the contract, or is about it. */
    RequestSpecification plain() {
        return RestAssured.given()
                .config(BYTES_AS_THEY_ARE)
                .baseUri("http://localhost")
                .port(port)
                .urlEncodingEnabled(false);
    }

    RequestSpecification admin() throws IOException {
        return anonymous().header("Authorization", "Bearer " + adminKey()).contentType(ContentType.JSON);
    }

    synchronized Contract contract() {
        if (contract == null) {
            try {
                contract = Contract.of(this);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return contract;
    }

    String adminKey() throws IOException {
        return Files.readString(state.resolve("admin.key")).strip();
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(40, TimeUnit.SECONDS)) {
            launcher.destroyForcibly();
            throw new AssertionError("the launcher does not stop");
        }
    }

    private void awaitReady(Path output) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(output).contains("localhost:" + port + READY)) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                launcher.destroy();
                throw new AssertionError("the platform did not start:\n" + Files.readString(output));
            }
            Waiting.aMoment();
        }
    }

    private static int freePorts() {
        return IntStream.iterate(20_000, base -> base < 60_000, base -> base + 20)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(Platform::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
