package org.arobase.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The main class of the broker's JVM: formats the storage before the first start, then is the broker. */
public final class Broker {
    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        try (var logging = Broker.class.getResourceAsStream("/broker-logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        var configuration = arguments[0];
        var cluster = arguments[1];
        if (!formatted(configuration)) {
            format(configuration, cluster);
        }
        Kafka.main(new String[] {configuration});
    }

    /** The properties of the storage are written last: without them the format was cut short and is done again. */
    private static boolean formatted(String configuration) throws IOException {
        var settings = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(configuration))) {
            settings.load(file);
        }
        return Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"));
    }

    private static void format(String configuration, String cluster) {
        var command =
                new String[] {"format", "--config", configuration, "--cluster-id=" + cluster, "--ignore-formatted"};
        if (StorageTool.execute(command, System.out) != 0) {
            System.exit(1);
        }
    }
}
