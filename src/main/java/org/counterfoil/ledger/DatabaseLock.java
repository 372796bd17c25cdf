package org.counterfoil.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time hold a ledger in PostgreSQL, whichever host it is on: an advisory lock of a connection of its own, which is
 * open as long as the night lasts. The database takes it back when the process dies or its connection breaks. A lock by time, as ShedLock's,
 * would let two nights run at once where one lasts longer than was guessed, and hold up the next where one was killed.
 */
final class DatabaseLock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLock.class);

    /** Of the locks of a database, those of ledgers; the other half of the key is the schema, since each may hold a ledger. */
    private static final String KEY = "1129272899, hashtext(current_schema())";

    /** What PostgreSQL keeps of a name. */
    private static final int NAME = 63;

    private static final int SECONDS = 10;

    private DatabaseLock() {}

    /** @throws IOException if the database cannot be reached, or refuses the user */
    static <T> Optional<T> holding(
            LedgerPlace place, String holder, Map<String, String> environment, Function<LedgerHold, T> work)
            throws IOException {
        try (Connection connection = connect(place, holder, environment)) {
            if (!asked(connection, "select pg_try_advisory_lock(" + KEY + ")").equals("t")) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.apply(() -> holds(connection)));
            } finally {
                letGo(connection);
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** To close the connection would do, but the database hears of it later: who comes next would find the ledger still held. */
    private static void letGo(Connection connection) {
        try {
            asked(connection, "select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            LOG.debug("the connection broke before, and the database has taken the lock back", e);
        }
    }

    private static boolean holds(Connection connection) {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    static Optional<String> holder(LedgerPlace place, Map<String, String> environment) {
        try (Connection connection = connect(place, "who holds the ledger", environment)) {
            return Optional.of(asked(
                            connection,
                            "select a.application_name || coalesce(' (' || a.client_addr || ')', '') from pg_locks l"
                                    + " join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted"
                                    + " and l.database = (select oid from pg_database where datname = current_database())"
                                    + " and l.classid = 1129272899 and l.objid::bigint = hashtext(current_schema())::bigint"
                                    + " & 4294967295"))
                    .filter(text -> !text.isEmpty());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** Whether Spring Batch made its tables here in an earlier night, to the last: its script, run again, would fail on each. */
    static boolean hasTablesOfBatch(LedgerPlace place, Map<String, String> environment) throws IOException {
        try (Connection connection = connect(place, "counterfoil", environment)) {
            return asked(connection, "select to_regclass('batch_job_instance_seq') is not null")
                    .equals("t");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Connection connect(LedgerPlace place, String name, Map<String, String> environment)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", name.substring(0, Math.min(NAME, name.length())));
        properties.setProperty("tcpKeepAlive", "true");
        properties.putAll(place.login(environment));
        return DriverManager.getConnection(place.url(), properties);
    }

    private static String asked(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
