package org.arobase.load.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bare Quarkus service in one of its shapes, with the same JVM settings as ours. */
public record BareQuarkus(Child child, int port) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MEBIBYTES = 256;

    /** Answers with the bytes of a file. */
    public static BareQuarkus bare(Place place, Path body) throws Exception {
        return start(place, "bare", 0, place.baseline(), answering(body));
    }

    /** The same from what a JVM kept of such a start. */
    public static BareQuarkus bareFrom(StartCache cache, Place place, Path body) throws Exception {
        return start(place, "bare", 0, place.baseline(), cache.reading(), answering(body));
    }

    /** Of one start, until it answered. */
    public static StartCache cache(Place place, Path body) throws Exception {
        var cache = StartCache.none(place, "bare");
        start(place, "bare", 0, place.baseline(), cache.noting(), answering(body))
                .close();
        Child.run(Java.service(MEBIBYTES, cache.making(), place.baseline()), place.log("bare-cache"));
        return cache;
    }

    private static Map<String, String> answering(Path body) {
        return Map.of("BASELINE_BODY", body.toString());
    }

    /** The same behind the identity check of the services. */
    public static BareQuarkus checked(Place place, Path body, Secrets secrets) throws Exception {
        return start(place, "checked", 1, place.baseline(), checking(body, secrets));
    }

    /**
     * The same with what else the framework does for the services: metrics of HTTP, and a stop that answers first what was
     * asked.
     *
     * @throws IllegalStateException when it keeps none: it would be measured for what it is not
     */
    public static BareQuarkus metered(Place place, Path body, Secrets secrets) throws Exception {
        var settings = new HashMap<>(checking(body, secrets));
        settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "5s");
        var metered = start(place, "metered", 2, place.meteredBaseline(), settings);
        if (!Http.answers(Http.to(metered.port(), "/q/metrics"))) {
            metered.close();
            throw new IllegalStateException("The bare endpoint that should keep metrics keeps none");
        }
        return metered;
    }

    private static Map<String, String> checking(Path body, Secrets secrets) {
        return Map.of("BASELINE_BODY", body.toString(), "BASELINE_IDENTITY_PUBLIC_KEY", secrets.identityPublic());
    }

    private static BareQuarkus start(Place place, String name, int number, Path program, Map<String, String> settings)
            throws Exception {
        return start(place, name, number, program, List.of(), settings);
    }

    private static BareQuarkus start(
            Place place, String name, int number, Path program, List<String> cache, Map<String, String> settings)
            throws Exception {
        var port = place.portBeside(number);
        var environment = new HashMap<>(Java.ENVIRONMENT);
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var child = Child.start(Java.service(MEBIBYTES, cache, program), environment, place.log(name));
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
