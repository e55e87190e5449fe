package org.arobase.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.process.Launch;
import org.arobase.local.process.Mark;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** A real PostgreSQL 18 on the loopback, as durable as in production. */
public final class Postgres {
    /** Six services with a pool of about 20 each, their relays and migrations. */
    private static final int CONNECTIONS = 150;

    /**
     * Rounds of hashing a password. The 4,096 that PostgreSQL has slow down who guesses one, and every new connection, of which a
     * service opens a dozen at start; ours are 32 random characters, which nobody guesses.
     */
    private static final String ONE_ROUND = "1";

    /** The version of the files in the data folder. */
    public static final String MAJOR = Cluster.MAJOR;

    private final StateFolder folder;
    private final PortPlan ports;
    private final Secrets secrets;

    public Postgres(StateFolder folder, PortPlan ports, Secrets secrets) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    public static String version(StateFolder folder) {
        return new Binaries(folder.postgres()).version();
    }

    public Launch prepare(Consumer<String> tell) throws IOException, InterruptedException {
        Files.createDirectories(folder.postgres());
        var binaries = new Binaries(folder.postgres());
        if (!binaries.unpacked()) {
            tell.accept("unpacking PostgreSQL " + binaries.version());
            binaries.unpack();
        }
        var cluster = new Cluster(binaries.programs(), folder.postgres());
        if (!cluster.exists()) {
            tell.accept("creating the database cluster");
            cluster.create(secrets.postgresPassword());
        }
        cluster.requireVersion();
        new Leftovers(cluster.data()).awaitEnd();
        cluster.forgetRecycledPid();
        return new Launch(
                Part.POSTGRES,
                command(cluster),
                Optional.empty(),
                Map.of(),
                () -> superuser().reachable(),
                cluster::stopping);
    }

    public Superuser superuser() {
        return new Superuser(ports.of(Part.POSTGRES), secrets.postgresPassword());
    }

    private List<String> command(Cluster cluster) {
        var command = new ArrayList<>(cluster.program("postgres"));
        command.addAll(new Mark(folder, Part.POSTGRES).asPostgresSettings());
        command.addAll(List.of("-D", cluster.data().toString()));
        settings().forEach((name, value) -> command.add("--" + name + "=" + value));
        return List.copyOf(command);
    }

    private Map<String, String> settings() {
        var settings = new TreeMap<>(DurableSettings.ON);
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(ports.of(Part.POSTGRES)));
        settings.put("unix_socket_directories", "");
        settings.put("shared_buffers", "128MB");
        settings.put("max_connections", Integer.toString(CONNECTIONS));
        settings.put("scram_iterations", ONE_ROUND);
        settings.put("log_line_prefix", "%m [%p] %q%u@%d ");
        return settings;
    }
}
