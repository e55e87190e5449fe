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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The platform as a user starts it: the launcher in a process of its own. */
public final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int PORTS = 13;
    private static final String READY = "/docs";

    /** A body is sent in UTF-8 and a Content-Type as it stands. */
    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Path output;
    private final Path state;
    private final int port;
    private Process launcher;
    private Contract contract;

    private Platform(Path state, int port) {
        this.state = state;
        this.port = port;
        this.output = state.resolveSibling("launcher-" + port + ".log");
    }

    /** Starts on an empty state folder. */
    public static Platform startAnew(Path state) throws IOException {
        empty(state);
        return start(state);
    }

    /** Starts on a state folder into which nothing but a backup was put. */
    static Platform startAnew(Path state, Path backup) throws IOException {
        empty(state);
        new Platform(state, 0).command("restore", "--from", backup.toString(), "--yes");
        return start(state);
    }

    private static void empty(Path state) throws IOException {
        if (Files.exists(state)) {
            List<Path> old;
            try (var files = Files.walk(state)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (var file : old) {
                Files.delete(file);
            }
        }
    }

    /** Starts on a state folder, new or known, and returns when the launcher says that it is ready. */
    public static Platform start(Path state) throws IOException {
        Files.createDirectories(state.toAbsolutePath().getParent());
        var platform = new Platform(state, freePorts());
        platform.launch();
        platform.awaitReady();
        return platform;
    }

    /** Nobody tells the parts; the next launcher finds them as they are. */
    public void killAndBeginAgain() throws IOException, InterruptedException {
        launcher.destroyForcibly();
        beginAgain();
    }

    /** Once the launcher, which somebody has killed, is gone. */
    public void beginAgain() throws IOException, InterruptedException {
        launcher.waitFor();
        launch();
    }

    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    /** What {@code make status} says, a line a part. */
    public List<String> status() throws IOException {
        return command("status");
    }

    /** What another command of the launcher says about the same state folder, once it has ended. */
    List<String> command(String command, String... options) throws IOException {
        var process = process(command, options).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            return lines.lines().toList();
        }
    }

    public int port() {
        return port;
    }

    public Path state() {
        return state;
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

    public String adminKey() throws IOException {
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

    private void launch() throws IOException {
        launcher = process("run", "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private ProcessBuilder process(String command, String... options) {
        var root = System.getProperty("arobase.root");
        var arguments = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-jar",
                Path.of(root, "deploy/local/target/local-0.1.0-SNAPSHOT.jar").toString(),
                command,
                "--root",
                root,
                "--state",
                state.toString()));
        arguments.addAll(List.of(options));
        return new ProcessBuilder(arguments);
    }

    /** Returns once the launcher has said that it is ready. */
    public void awaitReady() throws IOException {
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
        return IntStream.iterate(Integer.getInteger("arobase.port", 20_000), base -> base < 60_000, base -> base + 20)
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
