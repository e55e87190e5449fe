package org.arobase.load.platform;

import java.time.Duration;
import java.util.HashMap;

/** The directory a second time beside the running one, on its database and its topics: to see how it starts. */
public record SecondDirectory(Child child, int port) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int NUMBER = 3;

    /** Started, but not ready yet. */
    public static SecondDirectory start(Place place, Platform platform) throws Exception {
        var port = place.portBeside(NUMBER);
        var environment = new HashMap<>(Java.ENVIRONMENT);
        environment.putAll(platform.settings("collectivities"));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var command = Java.directory(place.collectivities().resolve("quarkus-run.jar"));
        return new SecondDirectory(Child.start(command, environment, place.log("directory")), port);
    }

    /** Until it answers at all. */
    public void awaitPort() throws Exception {
        child.await(() -> Http.listens(port), PATIENCE);
    }

    /** Until it has everything it answers from. */
    public void awaitReady() throws Exception {
        child.await(() -> Http.answers(Http.to(port, "/q/health/ready")), PATIENCE);
    }

    @Override
    public void close() {
        child.close();
    }
}
