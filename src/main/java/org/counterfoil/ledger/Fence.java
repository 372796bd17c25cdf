package org.counterfoil.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps out a process that was overtaken: a night that was paused while its lock went to another must not write when it wakes. Each process
 * that begins raises the token of the ledger, and each transaction that writes asks for its own (a fencing token: Kleppmann, <i>How to do
 * distributed locking</i>, 2016). Not thread-safe.
 */
public final class Fence {

    private final JdbcClient jdbc;
    private long token = -1;

    Fence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Overtakes whoever worked on the ledger before. To be called in a transaction: waits for one that passed its own token and is open. */
    public void raise() {
        jdbc.sql("update fence set token = token + 1").update();
        token = jdbc.sql("select token from fence").query(Long.class).single();
    }

    /** Whether nobody has begun since. Until the caller's transaction ends, nobody can. */
    public boolean holds() {
        return jdbc.sql("update fence set token = token where token = ?")
                        .param(token)
                        .update()
                == 1;
    }
}
