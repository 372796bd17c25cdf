package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class BatchTest {

    /** By call, how many rows were sent. */
    private final List<Integer> sent = new ArrayList<>();

    private final JdbcTemplate refusing = new JdbcTemplate() {
        @Override
        public int[] batchUpdate(String sql, List<Object[]> rows) {
            sent.add(rows.size());
            throw new IllegalStateException("the disk is full");
        }
    };

    @Test
    void sendsRowsThatWereRefusedNoSecondTime() {
        assertThatThrownBy(() -> {
                    try (Batch batch = new Batch(refusing, "insert")) {
                        for (int row = 0; row < 1_500; row++) {
                            batch.add(row);
                        }
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasNoSuppressedExceptions();
        assertThat(sent).containsExactly(1_000);
    }

    @Test
    void sendsTheLastRowsWhenItIsClosed() {
        Batch batch = new Batch(refusing, "insert");
        batch.add(1);
        batch.add(2);
        assertThatThrownBy(batch::close).hasMessage("the disk is full");
        assertThat(sent).containsExactly(2);
    }
}
