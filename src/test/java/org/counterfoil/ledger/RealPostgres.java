package org.counterfoil.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL of the tests' own, from binaries that Maven fetches; one a process, stopped with it. It listens on loopback, and trusts
 * who comes from there.
 */
public final class RealPostgres {

    private static int databases;

    private RealPostgres() {}

    private static final class Started {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // of a server that goes with its tests, nothing need reach the disk
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException | RuntimeException e) {
                // as root it is started in a name space of users; a machine that allows neither that nor another user
                // has none
                boolean root = System.getProperty("user.name").equals("root");
                Assumptions.abort("No PostgreSQL can be started here" + (root ? " by root" : "") + ": " + e);
                throw new IllegalStateException(e);
            }
        }
    }

    /** The address of an empty database. */
    public static String emptyDatabase() throws SQLException {
        EmbeddedPostgres server = Started.SERVER;
        String name = "ledger" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // a collation that sorts neither as Java does nor as HSQLDB
            statement.execute("create database " + name + " template template0 encoding 'UTF8' locale_provider icu"
                    + " icu_locale 'en-US' locale 'C'");
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres";
    }

    /** Ends the connections of a name, as a network that fails or an administrator does. */
    public static void breakConnections(String name) {
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                PreparedStatement end = connection.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")) {
            end.setString(1, name);
            end.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
