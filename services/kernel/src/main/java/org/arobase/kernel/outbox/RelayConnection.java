package org.arobase.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;

/** Opens the relay's own connection: outside every pool, since it keeps an advisory lock for as long as it lives. */
@ApplicationScoped
public class RelayConnection {

    private final String url;
    private final Properties properties = new Properties();

    public RelayConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "relay");
        properties.setProperty("connectTimeout", "5");
        // A server that neither answers nor closes must not hold the relay for ever.
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
    }

    Connection open() throws SQLException {
        return new Driver().connect(url, properties);
    }
}
