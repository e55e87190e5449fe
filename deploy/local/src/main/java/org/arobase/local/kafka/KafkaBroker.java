package org.arobase.local.kafka;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.process.Jvm;
import org.arobase.local.process.Launch;
import org.arobase.local.process.Mark;
import org.arobase.local.process.StartCache;
import org.arobase.local.process.Tcp;
import org.arobase.local.state.PrivateFile;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** A real Kafka broker in a JVM of its own, from the launcher's own library folder. */
public final class KafkaBroker {
    private static final int HEAP_MEBIBYTES = 256;

    private final StateFolder folder;
    private final PortPlan ports;
    private final Secrets secrets;

    public KafkaBroker(StateFolder folder, PortPlan ports, Secrets secrets) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    public static String version() {
        return AppInfoParser.getVersion();
    }

    public static StartCache cache() {
        return new StartCache(Path.of(classPath().getFirst()));
    }

    public Launch prepare() throws IOException {
        var data = folder.kafka().resolve("data");
        Files.createDirectories(data);
        var configuration = folder.kafka().resolve("server.properties");
        PrivateFile.write(configuration, new BrokerSettings(ports, data).text());
        var mark = new Mark(folder, Part.KAFKA);
        var command = Jvm.command(
                mark, HEAP_MEBIBYTES, Broker.class.getName(), configuration.toString(), secrets.kafkaCluster());
        return new Launch(
                Part.KAFKA,
                command,
                cache(),
                environment(),
                () -> Tcp.answers(ports.of(Part.KAFKA)) && admin().reachable());
    }

    public KafkaAdmin admin() {
        return new KafkaAdmin(ports.address(Part.KAFKA));
    }

    /** The class path by the environment: on the command line it would push everything else out of sight of `ps`. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(Jvm.ENVIRONMENT);
        environment.put("CLASSPATH", String.join(File.pathSeparator, classPath()));
        return environment;
    }

    private static List<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
    }
}
