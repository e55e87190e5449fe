package org.arobase.load.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bare Quarkus service in one of its shapes, with the same JVM settings as ours. */
public record BareQuarkus(Child child, int port) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Answers with the bytes of a file. */
    public static BareQuarkus bare(Place place, Path body) throws Exception {
        return start(place, "bare", 0, Map.of("BASELINE_BODY", body.toString()));
    }

    /** The same behind the identity check of the services. */
    public static BareQuarkus checked(Place place, Path body, Secrets secrets) throws Exception {
        var environment =
                Map.of("BASELINE_BODY", body.toString(), "BASELINE_IDENTITY_PUBLIC_KEY", secrets.identityPublic());
        return start(place, "checked", 1, environment);
    }

    private static BareQuarkus start(Place place, String name, int number, Map<String, String> settings)
            throws Exception {
        var port = place.portBeside(number);
        var environment = new HashMap<>(Java.ENVIRONMENT);
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var child = Child.start(Java.service(place.baseline()), environment, place.log(name));
        return new BareQuarkus(child.await(() -> Http.listens(port), PATIENCE), port);
    }

    public List<ProcessHandle> processes() {
        return List.of(child.handle());
    }

    @Override
    public void close() {
        child.close();
    }
}
