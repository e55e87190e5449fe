package org.arobase.load.platform;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The directory a second time beside the running one, on its database and its topics: to see how it starts. */
public record SecondDirectory(Child child, int port) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int NUMBER = 3;
    private static final int MANY = 4;
    private static final int MEBIBYTES = 512;

    /** Ten directories and what they are made of. */
    private static final int MEBIBYTES_OF_MANY = 3_072;

    public static final String SCHEMA = "of_the_fictive";

    /** Started, but not ready yet. */
    public static SecondDirectory start(Place place, Platform platform) throws Exception {
        return start(place, NUMBER, MEBIBYTES, platform.settings("collectivities"));
    }

    /** The same from what a JVM kept of such a start. */
    public static SecondDirectory startFrom(StartCache cache, Place place, Platform platform) throws Exception {
        return start(place, NUMBER, MEBIBYTES, cache.reading(), platform.settings("collectivities"));
    }

    /** Of one start, until it was ready. */
    public static StartCache cache(Place place, Platform platform) throws Exception {
        var cache = StartCache.none(place, "directory");
        try (var directory = start(place, NUMBER, MEBIBYTES, cache.noting(), platform.settings("collectivities"))) {
            directory.awaitReady();
        }
        Child.run(command(place, MEBIBYTES, cache.making()), place.log("directory-cache"));
        return cache;
    }

    /** The same with the memory that one of many entities has, to be compared with it. */
    public static SecondDirectory startWithRoom(Place place, Platform platform) throws Exception {
        return start(place, NUMBER, MEBIBYTES_OF_MANY, platform.settings("collectivities"));
    }

    /**
     * The same program without the country: some thirty fictive entities, in a schema that it makes for itself, of which it
     * tells nobody. What it takes to start is what its extensions take.
     */
    public static SecondDirectory startOfTheFictive(Place place, Platform platform) throws Exception {
        return start(place, NUMBER, MEBIBYTES, ofTheFictive(platform));
    }

    /** On what its schema has been filled with. */
    public static SecondDirectory startOfMany(Place place, Platform platform) throws Exception {
        return start(place, MANY, MEBIBYTES_OF_MANY, ofTheFictive(platform));
    }

    private static Map<String, String> ofTheFictive(Platform platform) {
        var settings = new HashMap<>(platform.settings("collectivities"));
        settings.merge("QUARKUS_DATASOURCE_JDBC_URL", "?currentSchema=" + SCHEMA, String::concat);
        settings.merge("QUARKUS_DATASOURCE_REACTIVE_URL", "?search_path=" + SCHEMA, String::concat);
        settings.put("QUARKUS_FLYWAY_DEFAULT_SCHEMA", SCHEMA);
        settings.put("AROBASE_IMPORT_EDITIONS", "fictive");
        settings.put("AROBASE_RELAY_ENABLED", "false");
        return settings;
    }

    private static SecondDirectory start(Place place, int number, int mebibytes, Map<String, String> settings)
            throws Exception {
        return start(place, number, mebibytes, List.of(), settings);
    }

    private static SecondDirectory start(
            Place place, int number, int mebibytes, List<String> cache, Map<String, String> settings) throws Exception {
        var port = place.portBeside(number);
        var environment = new HashMap<>(Java.ENVIRONMENT);
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var log = place.log("directory-" + number);
        return new SecondDirectory(Child.start(command(place, mebibytes, cache), environment, log), port);
    }

    private static List<String> command(Place place, int mebibytes, List<String> cache) {
        return Java.service(mebibytes, cache, place.collectivities().resolve("quarkus-run.jar"));
    }

    /** Until it answers at all. */
    public void awaitPort() throws Exception {
        child.await(() -> Http.listens(port), PATIENCE);
    }

    /** Until it has everything it answers from. */
    public void awaitReady() throws Exception {
        child.await(() -> Http.answers(Http.to(port, "/q/health/ready")), PATIENCE);
    }

    public List<ProcessHandle> processes() {
        return List.of(child.handle());
    }

    @Override
    public void close() {
        child.close();
    }
}
