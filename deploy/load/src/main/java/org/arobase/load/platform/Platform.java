package org.arobase.load.platform;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.load.drive.Header;
import org.arobase.load.machine.Memory;

/** The whole platform as `make run` starts it, on ports and in a folder of its own. */
public final class Platform implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String SUPERUSER = "postgres";

    private final Child launcher;
    private final int base;
    private final Secrets secrets;
    private final Duration start;

    private Platform(Child launcher, int base, Secrets secrets, Duration start) {
        this.launcher = launcher;
        this.base = base;
        this.secrets = secrets;
        this.start = start;
    }

    public static Platform start(Place place) throws Exception {
        var begin = Instant.now();
        var command = Java.launcher(
                place.launcher(),
                "run",
                "--root",
                place.root().toString(),
                "--state",
                place.state().toString(),
                "--port",
                Integer.toString(place.port()));
        var launcher = Child.start(command, Java.ENVIRONMENT, place.log("platform"));
        launcher.await(() -> launcher.output().contains("Arobase is ready"), PATIENCE);
        return new Platform(launcher, place.port(), Secrets.of(place.state()), Duration.between(begin, Instant.now()));
    }

    public Duration startTime() {
        return start;
    }

    public int port(Part part) {
        return base + part.offset;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Header anonymous() throws GeneralSecurityException {
        return Passport.anonymous(secrets);
    }

    public Header admin() throws GeneralSecurityException {
        return Passport.admin(secrets);
    }

    public Header adminKey() {
        return Header.fixed("Authorization", "Bearer " + secrets.adminKey());
    }

    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:" + address(name), SUPERUSER, secrets.postgresPassword());
    }

    /** What a service of these databases and these topics is told of them. */
    Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME",
                SUPERUSER,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.postgresPassword(),
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + address(database),
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                address(database),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + port(Part.KAFKA),
                "AROBASE_IDENTITY_PUBLIC_KEY",
                secrets.identityPublic(),
                "AROBASE_TOKEN_KEY",
                secrets.tokenKey());
    }

    private String address(String database) {
        return "postgresql://127.0.0.1:%d/%s".formatted(port(Part.POSTGRES), database);
    }

    /** The process of a part and its children. */
    public List<ProcessHandle> processes(Part part) {
        return launcher.handle()
                .children()
                .filter(process -> marked(process, part))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    private static boolean marked(ProcessHandle process, Part part) {
        return arguments(process).anyMatch(argument -> argument.endsWith("arobase.part=" + part.label()));
    }

    /** Whether all services have one: what `make warm` keeps. */
    public boolean startsFromCaches() {
        return Stream.of(Part.values())
                .filter(part -> part != Part.POSTGRES)
                .allMatch(part -> processes(part).stream()
                        .flatMap(Platform::arguments)
                        .anyMatch(argument -> argument.startsWith("-XX:AOTCache=")));
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return Arrays.stream(process.info().arguments().orElse(new String[0]));
    }

    /** Of all parts, the launcher included. */
    public long mebibytes() {
        return Memory.mebibytes(
                Stream.concat(Stream.of(launcher.handle()), launcher.handle().descendants()));
    }

    @Override
    public void close() throws IOException {
        launcher.close();
    }
}
