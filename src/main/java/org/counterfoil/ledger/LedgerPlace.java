package org.counterfoil.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where a ledger is: a folder, whose file of HSQLDB one process at a time may hold, or a database of PostgreSQL, which several hosts
 * may share and one process at a time may hold.
 *
 * @param text as the command line has it: a folder, or {@code jdbc:postgresql://host:5432/database}
 */
public record LedgerPlace(String text) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private static final Map<String, String> SETTINGS =
            Map.of("user", "COUNTERFOIL_LEDGER_USER", "password", "COUNTERFOIL_LEDGER_PASSWORD");

    /**
     * @throws IllegalArgumentException in a sentence, for a database that is not PostgreSQL, and for a password in the address: others
     *     see the command line, and logs show addresses
     */
    public LedgerPlace {
        if (text.startsWith("jdbc:") && !text.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "The ledger is a folder, or a database of PostgreSQL:" + " jdbc:postgresql://host:5432/database.");
        }
        if (text.startsWith(POSTGRESQL) && text.matches("(?s).*([?&]password=|//[^/@]*:[^/@]*@).*")) {
            throw new IllegalArgumentException("The ledger's address holds a password, which others could read. Give it"
                    + " in the environment as COUNTERFOIL_LEDGER_PASSWORD, or in a file of PostgreSQL's that PGPASSFILE"
                    + " names (~/.pgpass if it does not).");
        }
    }

    public boolean isDatabase() {
        return text.startsWith(POSTGRESQL);
    }

    /** @throws IllegalStateException where it is a database */
    public Path folder() {
        if (isDatabase()) {
            throw new IllegalStateException("The ledger is a database, not a folder");
        }
        return Path.of(text).toAbsolutePath().normalize();
    }

    /**
     * The address for JDBC. Of the file, HSQLDB's own lock is off: that is a heartbeat, which counts a process for alive for ten
     * seconds after it was killed; the ledger's lock is the system's. What is committed is on the disk before the commit returns
     * ({@code write_delay=false}). Of rows, 64 MB are kept in memory: of the 10 MB that HSQLDB keeps unless told, the pairs of ten thousand
     * reports fill a third, and each further one is looked for in the file. A ledger that is there already has its own setting.
     */
    public String url() {
        return isDatabase()
                ? text
                : "jdbc:hsqldb:file:" + folder().resolve("counterfoil")
                        + ";hsqldb.lock_file=false;hsqldb.tx=locks;hsqldb.default_table_type=cached;hsqldb.write_delay=false"
                        + ";hsqldb.cache_size=65536;hsqldb.cache_rows=250000"
                        + ";sql.char_literal=false;shutdown=true";
    }

    /** The user and the password, as far as the environment has them; else the address or PostgreSQL's own files do. */
    Map<String, String> login(Map<String, String> environment) {
        Map<String, String> login = new TreeMap<>();
        SETTINGS.forEach((name, variable) -> {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                login.put(name, value);
            }
        });
        return login;
    }

    /**
     * What Spring Boot needs to open it.
     *
     * @param environment of the process, for the user and the password
     * @throws IOException if the database cannot be reached
     */
    public Map<String, Object> settings(Map<String, String> environment) throws IOException {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("spring.datasource.url", url());
        if (isDatabase()) {
            Map<String, String> login = login(environment);
            Optional.ofNullable(login.get("user")).ifPresent(user -> settings.put("spring.datasource.username", user));
            Optional.ofNullable(login.get("password"))
                    .ifPresent(password -> settings.put("spring.datasource.password", password));
            if (DatabaseLock.hasTablesOfBatch(this, environment)) {
                settings.put("spring.batch.jdbc.initialize-schema", "never");
            }
        }
        return settings;
    }

    /**
     * @param holder who wants to hold it, for those who find it held
     * @return what the work gives, or empty where another process holds the ledger: then nothing was done
     * @throws IOException if the lock cannot be asked for
     */
    public <T> Optional<T> holding(String holder, Map<String, String> environment, Function<LedgerHold, T> work)
            throws IOException {
        return isDatabase()
                ? DatabaseLock.holding(this, holder, environment, work)
                : LedgerLock.holding(folder(), holder, work);
    }

    /** Who held the ledger last, and holds it if it is held; empty where that is not told. */
    public Optional<String> holder(Map<String, String> environment) {
        return isDatabase() ? DatabaseLock.holder(this, environment) : LedgerLock.holder(folder());
    }

    @Override
    public String toString() {
        return isDatabase() ? text : folder().toString();
    }
}
