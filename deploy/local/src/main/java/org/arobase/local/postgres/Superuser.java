package org.arobase.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.arobase.local.plan.Part;
import org.postgresql.ds.PGSimpleDataSource;

/** What the launcher does in PostgreSQL: looks whether it answers, and gives each service a database nobody else enters. */
public final class Superuser {
    private static final int CONNECT_SECONDS = 2;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    Superuser(int port, String password) {
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser(Cluster.SUPERUSER);
        source.setPassword(password);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
    }

    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    public boolean reachable() {
        try (var connection = connect()) {
            return connection.isValid(CONNECT_SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }

    /** Checks that commits are durable, then makes what is missing: it may have been cut short the last time. */
    public void provision(Collection<Part> services, Function<Part, String> passwords) throws SQLException {
        try (var connection = connect()) {
            DurableSettings.require(connection);
            setPassword(connection, Cluster.SUPERUSER, source.getPassword());
            for (var service : services) {
                var name = service.label();
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                    execute(connection, "CREATE ROLE %s LOGIN".formatted(name));
                }
                setPassword(connection, name, passwords.apply(service));
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    execute(connection, "CREATE DATABASE %s OWNER %s".formatted(name, name));
                }
                execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            }
        }
    }

    /** Hashed anew with the number of rounds of today, also in an older folder. */
    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(role, password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
