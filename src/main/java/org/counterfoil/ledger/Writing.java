package org.counterfoil.ledger;

import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * In whose transactions rows are written.
 *
 * @param transactions runs what it is given in a transaction: in one of its own each time, or in the caller's
 */
record Writing(JdbcTemplate batches, Consumer<Runnable> transactions) {

    /** Rows by a statement, some thousand in a transaction. */
    Batch batch(String sql) {
        return new Batch(batches, sql, transactions);
    }

    void once(Runnable write) {
        transactions.accept(write);
    }
}
