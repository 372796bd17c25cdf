package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The file of a ledger does not grow by nights. */
class FileSpaceTest {

    private static final String KEPT = "what is remembered ".repeat(2_000);

    @TempDir
    Path folder = Path.of("");

    private final JDBCDataSource file = new JDBCDataSource();

    @BeforeEach
    void remember() throws SQLException {
        file.setURL(new LedgerPlace(folder.toString()).url());
        opened(ledger -> {
            ledger.execute("create table remembered (packed varchar(1000000))");
            ledger.execute("create table tonight (packed varchar(1000000))");
            ledger.update("insert into remembered values (?)", KEPT);
        });
    }

    private interface Work {
        void on(JdbcTemplate ledger);
    }

    /** As a process has it: opened, and closed at the end. */
    private void opened(Work work) throws SQLException {
        try (Connection connection = file.getConnection()) {
            work.on(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        }
    }

    /** What steps hand to each other is written and deleted. @return bytes of the file that are in use or lost, when it ends */
    private long night(long least) throws SQLException {
        List<Long> used = new ArrayList<>();
        opened(ledger -> {
            for (int i = 0; i < 10; i++) {
                ledger.update("insert into tonight values (?)", "x".repeat(50_000));
            }
            ledger.update("delete from tonight");
            FileSpace space = new FileSpace(file);
            if (space.lost(least) > 0) {
                space.giveBack();
            }
            used.add(
                    ledger.queryForObject("select file_free_pos from information_schema.system_cacheinfo", Long.class));
        });
        return used.get(0);
    }

    @Test
    void isUsedAgainHoweverManyNights() throws SQLException {
        long first = night(Long.MAX_VALUE);
        long most = 0;
        for (int night = 0; night < 12; night++) {
            most = Math.max(most, night(1 << 20));
        }
        assertThat(most)
                .as("bytes used, of which the first night left %s", first)
                .isLessThan(3 * first);
        opened(ledger -> assertThat(ledger.queryForList("select packed from remembered", String.class))
                .containsExactly(KEPT));
    }

    @Test
    void isLostAgainWhereNothingGivesItBack() throws SQLException {
        long first = night(Long.MAX_VALUE);
        long last = 0;
        for (int night = 0; night < 6; night++) {
            last = night(Long.MAX_VALUE);
        }
        assertThat(last).isGreaterThan(4 * first);
    }

    @Test
    void isLeftWhereItIsLittle() throws SQLException {
        night(Long.MAX_VALUE);
        opened(ledger -> {
            ledger.update("insert into remembered values (?)", KEPT.repeat(20));
            assertThat(new FileSpace(file).lost(1))
                    .as("less than half of the file")
                    .isZero();
            ledger.update("delete from remembered where packed <> ?", KEPT);
        });
        opened(ledger -> {
            FileSpace space = new FileSpace(file);
            assertThat(space.lost(100 << 20)).isZero();
            assertThat(space.lost(1)).isGreaterThan(20L * KEPT.length());
            space.giveBack();
            assertThat(space.lost(1)).isZero();
        });
    }

    @Test
    void fileThatCannotBeWrittenAnewStaysAsItWas() throws SQLException, IOException {
        night(Long.MAX_VALUE);
        night(Long.MAX_VALUE);
        Path inTheWay = Files.createDirectories(folder.resolve("counterfoil.data.new/not-empty"));
        opened(ledger ->
                assertThatThrownBy(() -> new FileSpace(file).giveBack()).isInstanceOf(DataAccessException.class));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        opened(ledger -> assertThat(ledger.queryForList("select packed from remembered", String.class))
                .containsExactly(KEPT));
        opened(ledger -> {
            new FileSpace(file).giveBack();
            assertThat(new FileSpace(file).lost(1)).isZero();
        });
    }
}
