package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.ledger.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nights whose ledger is a real PostgreSQL. */
class PostgresNightTest {

    /** With its source longer in bytes than an index of PostgreSQL takes, and of no order that could be made shorter. */
    private static final String LONG = new Random(1)
            .ints(890, 0x4E00, 0x9FA5)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static final String ALPHA = "alpha-with-a-name-of-some-length";

    @TempDir
    Path folder = Path.of("");

    private String database = "";

    @BeforeEach
    void emptyDatabase() throws SQLException {
        database = RealPostgres.emptyDatabase();
    }

    private Workspace workspace(String name) {
        return new Workspace(folder.resolve(name))
                .keyed(
                        ALPHA,
                        1,
                        "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left",
                        "b-2,2018-06-10,Merapi Bank,Indonesia,$40 million,Coins were taken",
                        "B 3,2018-06-11,Agung Bank,Indonesia,$41 million,\"Coins, too\"",
                        LONG + ",2019-03-03,Tambora,Malta,$2 million,Nothing but a long key")
                .keyed(
                        "beta",
                        2,
                        "K,2017-02-07,Krakatau Exchange,South Korea,7200000,Robbed",
                        "é,2018-06-10,Merapi,Indonesia,40000000,Robbed");
    }

    private static void change(Workspace workspace) {
        workspace.rows(
                ALPHA,
                "1,2017-02-07,Krakatau Exchange,South Korea,7100000,Coins left",
                "b-2,2018-06-10,Merapi Bank,Indonesia,$40 million,Coins were taken",
                LONG + ",2019-03-03,Tambora,Malta,$3 million,Nothing but a long key",
                "c,2020-01-01,Rinjani,Indonesia,$1 million,New");
    }

    private String[] inDatabase(Workspace workspace, String command, String night, String... more) {
        List<String> arguments = new ArrayList<>(List.of(workspace.arguments(command, night, more)));
        arguments.set(arguments.indexOf("--ledger") + 1, database);
        return arguments.toArray(String[]::new);
    }

    /** The database hears of a closed connection later than the one who closed it: asked at once, one turn in ten finds the lock there still. */
    @Test
    void ledgerIsFreeOnceItIsLetGo() throws Exception {
        LedgerPlace ledger = new LedgerPlace(database);
        try (Connection watching = DriverManager.getConnection(database);
                PreparedStatement locks = watching.prepareStatement(
                        "select count(*) from pg_locks where locktype = 'advisory' and database ="
                                + " (select oid from pg_database where datname = current_database())")) {
            for (int turn = 0; turn < 50; turn++) {
                assertThat(ledger.holding("turn " + turn, Map.of(), hold -> hold.stands()))
                        .contains(true);
                try (ResultSet found = locks.executeQuery()) {
                    assertThat(found.next()).isTrue();
                    assertThat(found.getInt(1)).as("turn %d", turn).isZero();
                }
            }
        }
    }

    /** Spring Batch makes its tables one by one: those that a process that died had made are kept, and the others made. */
    @Test
    void nightGoesOnWhereTheTablesOfBatchWereHalfMade() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table batch_job_instance (job_instance_id bigint not null primary key,"
                    + " version bigint, job_name varchar(100) not null, job_key varchar(32) not null,"
                    + " constraint job_inst_un unique (job_name, job_key))");
        }
        Workspace shared = workspace("half");
        Workspace.Ending ending = Workspace.say(inDatabase(shared, "run", Workspace.FIRST));
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(Workspace.say(inDatabase(shared, "run", Workspace.FIRST)).said())
                .contains("Nothing new: 2026-11-20.1");
    }

    /** Also where the second night is killed in its midst, and goes on. */
    @Test
    void givesTheBytesThatAFileGives() throws Exception {
        Workspace file = workspace("file");
        Workspace shared = workspace("shared");
        file.published(Workspace.FIRST);
        assertThat(Workspace.say(inDatabase(shared, "run", Workspace.FIRST)).code())
                .isZero();
        assertThat(bytes(shared, Workspace.FIRST)).isEqualTo(bytes(file, Workspace.FIRST));
        change(file);
        change(shared);
        file.published(Workspace.SECOND);
        try (ChildNight child = ChildNight.start(List.of(), inDatabase(shared, "run", Workspace.SECOND))) {
            assertThat(child.awaitLine("INFO  reconcile")).isTrue();
            child.kill();
        }
        Workspace.Ending again = Workspace.say(inDatabase(shared, "run", Workspace.SECOND));
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(bytes(shared, Workspace.SECOND)).isEqualTo(bytes(file, Workspace.SECOND));
        assertThat(Workspace.say(inDatabase(shared, "run", Workspace.SECOND)).said())
                .contains("Nothing new: 2026-11-21.1");
        assertThat(Workspace.say(inDatabase(shared, "run", Workspace.SECOND, "--as-of", Workspace.FIRST))
                        .code())
                .isZero();
        assertThat(Workspace.say(inDatabase(shared, "preview", Workspace.SECOND, ALPHA))
                        .said())
                .contains("incidents              0 added, 0 changed, 0 removed");
    }

    private static Map<String, String> bytes(Workspace workspace, String night) {
        return Workspace.bytes(workspace.release(night + ".1"));
    }

    @Test
    void secondHostIsTurnedAwayAndToldWhoHoldsTheLedger() throws Exception {
        Workspace workspace = workspace("turned-away");
        Optional<Workspace.Ending> ending = new LedgerPlace(database)
                .holding("process 7 on another host since noon", Map.of(), hold -> {
                    assertThat(hold.stands()).isTrue();
                    return Workspace.say(inDatabase(workspace, "run", Workspace.FIRST));
                });
        assertThat(ending.orElseThrow().code()).isEqualTo(ExitCode.LEDGER_IN_USE.code());
        assertThat(ending.orElseThrow().said())
                .contains("process 7 on another host since noon")
                .doesNotContain("\tat ");
        assertThat(workspace.output()).doesNotExist();
        assertThat(new LedgerPlace(database).holding("next", Map.of(), hold -> "held"))
                .contains("held");
    }

    /** A connection that breaks is what a lock by time would not notice. */
    @Test
    void holdIsLostWithItsConnection() throws Exception {
        LedgerPlace place = new LedgerPlace(database);
        Optional<Boolean> stands = place.holding("first", Map.of(), hold -> {
            RealPostgres.breakConnections("first");
            return hold.stands();
        });
        assertThat(stands).contains(false);
    }

    /** Paused while its lock went to another host, which works on the same database. */
    @Test
    void nightThatWasOvertakenWritesNothing() throws Exception {
        Workspace workspace = workspace("overtaken");
        assertThat(Workspace.say(inDatabase(workspace, "run", Workspace.FIRST)).code())
                .isZero();
        Nights.inContext(places(workspace), context -> {
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            Fence overtaking = context.getBean(Ledger.class).fence();
            transaction.executeWithoutResult(
                    status -> context.getBean(Fence.class).raise());
            transaction.executeWithoutResult(status -> overtaking.raise());
            for (Runnable station : stations(context.getBean(Stations.class))) {
                assertThatThrownBy(() -> transaction.executeWithoutResult(status -> station.run()))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("another process's by now");
            }
            Boolean holds = transaction.execute(status -> overtaking.holds());
            assertThat(holds).isTrue();
            return true;
        });
        assertThat(workspace.output().resolve("releases/" + Workspace.SECOND + ".1"))
                .doesNotExist();
    }

    @Test
    void nightThatWasOvertakenRemovesNothing() throws Exception {
        Workspace workspace = workspace("pruning");
        assertThat(Workspace.say(inDatabase(workspace, "run", Workspace.FIRST)).code())
                .isZero();
        change(workspace);
        assertThat(Workspace.say(inDatabase(workspace, "run", Workspace.SECOND)).code())
                .isZero();
        Nights.inContext(places(workspace).keeping(Retention.of(1, 0)), context -> {
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            Fence overtaking = context.getBean(Ledger.class).fence();
            Fence own = context.getBean(Fence.class);
            ReleasePruning pruning = context.getBean(ReleasePruning.class);
            transaction.executeWithoutResult(status -> own.raise());
            transaction.executeWithoutResult(status -> overtaking.raise());
            assertThat(pruning.prune()).isEmpty();
            assertThat(workspace.release(Workspace.FIRST + ".1")).isDirectory();
            transaction.executeWithoutResult(status -> own.raise());
            assertThat(pruning.prune()).containsExactly(Workspace.FIRST + ".1");
            assertThat(workspace.release(Workspace.FIRST + ".1")).doesNotExist();
            return true;
        });
    }

    private static List<Runnable> stations(Stations stations) {
        return List.of(stations::refuseWithoutHold, stations::link, stations::reconcile, stations::publish);
    }

    private Places places(Workspace workspace) {
        return Places.of(
                workspace.output().resolveSibling("input"),
                workspace.output(),
                new LedgerPlace(database),
                LocalDate.parse(Workspace.SECOND));
    }

    /** In both databases. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void olderProgramRefusesTheLedgerOfANewerOne(boolean shared) throws SQLException {
        Workspace workspace = workspace("newer");
        String[] run =
                shared ? inDatabase(workspace, "run", Workspace.FIRST) : workspace.arguments("run", Workspace.FIRST);
        assertThat(Workspace.say(run).code()).isZero();
        String url = shared
                ? database
                : new LedgerPlace(workspace.output().resolveSibling("ledger").toString()).url();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            String quote = "\"";
            statement.execute(
                    "insert into 'flyway_schema_history' ('installed_rank', 'version', 'description', 'type', 'script', 'installed_by', 'execution_time', 'success')"
                                    .replace("'", quote)
                            + " values (90, '90', 'of tomorrow', 'SQL', 'V90__of_tomorrow.sql', 'x', 1, true)");
        }
        Workspace.Ending ending = Workspace.say(run);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said())
                .contains("newer version of this program", "version 90")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://host/db?user=me&password=secret | COUNTERFOIL_LEDGER_PASSWORD",
                "jdbc:postgresql://me:secret@host/db               | COUNTERFOIL_LEDGER_PASSWORD",
                "jdbc:mysql://host/db                              | jdbc:postgresql://host:5432/database"
            })
    void refusesAnAddressInWords(String address, String word) {
        Workspace.Ending ending = Workspace.say("run", "--ledger", address);
        assertThat(ending.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(ending.said()).contains(word).doesNotContain("\tat ");
    }

    @Test
    void databaseThatIsNotThereIsToldWithoutAStackTrace() {
        String nowhere = database.replaceFirst("/ledger\\d+", "/nowhere");
        Workspace.Ending ending = Workspace.say(
                "run", "--ledger", nowhere, "--output", folder.resolve("output").toString());
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.FAILED.code());
        assertThat(ending.said()).contains("nowhere", "cannot be opened").doesNotContain("\tat ");
    }
}
