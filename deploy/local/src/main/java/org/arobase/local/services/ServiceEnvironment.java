package org.arobase.local.services;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.arobase.local.keys.AdminKey;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.process.Jvm;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** What a service is told by its environment: where it listens, its own database, the broker, and only the keys it needs. */
final class ServiceEnvironment {
    private final PortPlan ports;
    private final Secrets secrets;
    private final AdminKey adminKey;
    private final StateFolder folder;
    private final Optional<String> restore;

    ServiceEnvironment(PortPlan ports, Secrets secrets, AdminKey adminKey, StateFolder folder) throws IOException {
        this.ports = ports;
        this.secrets = secrets;
        this.adminKey = adminKey;
        this.folder = folder;
        this.restore = folder.lastRestore();
    }

    Map<String, String> of(Part service) {
        var environment = new HashMap<>(Jvm.ENVIRONMENT);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_BANNER_ENABLED", "false");
        environment.putAll(database(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.address(Part.KAFKA));
        environment.put("AROBASE_IDENTITY_PUBLIC_KEY", secrets.identity().publicKey());
        environment.put("AROBASE_TOKEN_KEY", secrets.tokenKey());
        if (service == Part.ACTIONS) {
            environment.put("AROBASE_INDEX_FOLDER", folder.index().toString());
        }
        restore.ifPresent(id -> environment.put("AROBASE_RESTORED", id));
        if (service == Part.GATEWAY) {
            environment.putAll(gateway());
        }
        return Map.copyOf(environment);
    }

    private Map<String, String> database(Part service) {
        var address = "postgresql://" + ports.address(Part.POSTGRES) + "/" + service.label();
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME",
                service.label(),
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.databasePassword(service),
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + address,
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                address);
    }

    private Map<String, String> gateway() {
        var environment = new HashMap<String, String>();
        environment.put("AROBASE_IDENTITY_PRIVATE_KEY", secrets.identity().privateKey());
        environment.put("AROBASE_ADMIN_KEY_SHA256", adminKey.sha256());
        Part.SERVICES.stream().filter(service -> service != Part.GATEWAY).forEach(service -> {
            var name = "AROBASE_UPSTREAM_" + service.label().toUpperCase(Locale.ROOT);
            environment.put(name, "http://" + ports.address(service));
        });
        return environment;
    }
}
