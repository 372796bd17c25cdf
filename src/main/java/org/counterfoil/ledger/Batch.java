package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One statement for many rows, sent some thousand at a time. The last are sent when it is closed. */
final class Batch implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final Consumer<Runnable> transactions;
    private final List<Object[]> rows = new ArrayList<>();

    /** One that joins the caller's transaction. */
    Batch(JdbcTemplate jdbc, String sql) {
        this(jdbc, sql, Runnable::run);
    }

    /** @param transactions runs what it is given, some thousand rows each time, in a transaction */
    Batch(JdbcTemplate jdbc, String sql, Consumer<Runnable> transactions) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.transactions = transactions;
    }

    void add(@Nullable Object... row) {
        rows.add(row);
        if (rows.size() == ROWS) {
            close();
        }
    }

    @Override
    public void close() {
        if (!rows.isEmpty()) {
            List<Object[]> sent = List.copyOf(rows);
            rows.clear(); // rows that a full disk refused are not sent once more when the batch is closed
            transactions.accept(() -> jdbc.batchUpdate(sql, sent));
        }
    }
}
