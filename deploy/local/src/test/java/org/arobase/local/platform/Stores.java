package org.arobase.local.platform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.arobase.local.kafka.KafkaBroker;
import org.arobase.local.plan.FreeBase;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.process.StartCache;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** A platform without services, and a client of its database and its broker. */
final class Stores {
    final PortPlan ports = FreeBase.find();
    final StateFolder folder;
    private final Secrets secrets;

    Stores(Path path) throws Exception {
        folder = StateFolder.prepare(path);
        secrets = Secrets.of(folder, new SecureRandom());
    }

    Platform start() throws Exception {
        var platform = new Platform(
                folder, StartCache.Use.READ, new Progress(new PrintStream(OutputStream.nullOutputStream())));
        platform.startStores(new Postgres(folder, ports, secrets), new KafkaBroker(folder, ports, secrets), secrets);
        return platform;
    }

    Connection connect(Part role, Part database) throws SQLException {
        return connect(role, database, secrets.databasePassword(role));
    }

    Connection superuser() throws SQLException {
        return connect(Part.POSTGRES, Part.POSTGRES, secrets.postgresPassword());
    }

    Connection connect(Part role, Part database, String password) throws SQLException {
        var address = "jdbc:postgresql://" + ports.address(Part.POSTGRES) + "/" + database.label();
        return DriverManager.getConnection(address, role.label(), password);
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", ports.address(Part.KAFKA)));
    }

    void send(TopicPartition partition, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", ports.address(Part.KAFKA), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), "key", value))
                    .get();
        }
    }

    long end(TopicPartition partition) throws Exception {
        try (var admin = admin()) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }
}
