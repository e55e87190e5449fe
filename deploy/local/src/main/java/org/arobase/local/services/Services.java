package org.arobase.local.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arobase.local.keys.AdminKey;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.plan.Refusal;
import org.arobase.local.process.Jvm;
import org.arobase.local.process.Launch;
import org.arobase.local.process.Mark;
import org.arobase.local.process.StartCache;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** The services as they were built under the repository's root, each in a JVM of its own. */
public final class Services {
    private static final int HEAP_MEBIBYTES = 256;

    /** It keeps the directory and its index in memory, and for a moment the edition that takes their place. */
    private static final int HEAP_OF_DIRECTORY_MEBIBYTES = 512;

    /** It counts a million actions in columns of some 35 bytes each, beside the buffers of its index. */
    private static final int HEAP_OF_ACTIONS_MEBIBYTES = 384;

    private final Path root;
    private final StateFolder folder;
    private final Health health;
    private final ServiceEnvironment environment;

    public Services(Path root, StateFolder folder, PortPlan ports, Secrets secrets, AdminKey adminKey)
            throws IOException {
        this.root = root;
        this.folder = folder;
        this.health = new Health(ports);
        this.environment = new ServiceEnvironment(ports, secrets, adminKey, folder);
    }

    public List<Launch> prepare() {
        return Part.SERVICES.stream().map(this::launch).toList();
    }

    private Launch launch(Part service) {
        var cache = cache(root, service);
        var command = Jvm.command(
                new Mark(folder, service),
                heap(service),
                "-jar",
                cache.program().toString());
        return new Launch(service, command, cache, environment.of(service), () -> health.ready(service));
    }

    private static int heap(Part service) {
        return switch (service) {
            case COLLECTIVITIES -> HEAP_OF_DIRECTORY_MEBIBYTES;
            case ACTIONS -> HEAP_OF_ACTIONS_MEBIBYTES;
            default -> HEAP_MEBIBYTES;
        };
    }

    public static StartCache cache(Path root, Part service) {
        return new StartCache(program(root, service));
    }

    private static Path program(Path root, Part service) {
        var program = root.resolve("services").resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(program)) {
            throw new Refusal("The service %s is not built: %s is missing. Build it with: make build"
                    .formatted(service.label(), program));
        }
        return program;
    }
}
