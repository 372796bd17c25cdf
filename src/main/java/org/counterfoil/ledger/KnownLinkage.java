package org.counterfoil.ledger;

import org.counterfoil.linkage.LinkMemory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the linkage of the last release left for the next. Joins the caller's transaction. */
final class KnownLinkage {

    private final JdbcClient jdbc;
    private final LinkageParts parts;

    KnownLinkage(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.parts = new LinkageParts(new PackedParts(jdbc, "known_linkage_part"));
    }

    /** @param key what tonight links under; of a linkage under another nothing is remembered */
    LinkMemory memory(String key) {
        boolean same = jdbc.sql("select count(*) from known_linkage where made_under = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
        return same ? parts.read(key) : LinkMemory.NONE;
    }

    /** Makes what tonight staged what is remembered. To be called in the transaction that publishes. */
    void promote(String key, LinkageParts tonight) {
        forget();
        parts.copy(tonight);
        jdbc.sql("insert into known_linkage (made_under) values (?)").param(key).update();
    }

    /** The next night links all, and comes to the same. */
    void forget() {
        jdbc.sql("delete from known_linkage").update();
        parts.clear();
    }
}
