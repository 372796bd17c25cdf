package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of values that are written and read as a whole, hundreds to a row and by kind: a row each would be most of the ledger. Joins the
 * caller's transaction.
 */
final class PackedParts {

    private static final int TOGETHER = 500;

    /** Packed on all processors, and held packed at once. */
    private static final int AT_ONCE = 32;

    private final JdbcClient jdbc;
    private final String table;

    PackedParts(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @param packed what lies in the row of some of them; safe for many threads */
    <T> void write(JdbcTemplate batches, String kind, Collection<T> all, Function<List<T>, Object> packed) {
        try (Batch rows = new Batch(batches, "insert into " + table + " (kind, ordinal, packed) values (?, ?, ?)")) {
            int ordinal = 0;
            for (List<List<T>> some : parts(parts(all), AT_ONCE)) {
                for (String row : some.parallelStream()
                        .map(part -> Packing.pack(packed.apply(part)))
                        .toList()) {
                    rows.add(kind, ordinal++, row);
                }
            }
        }
    }

    /** In their order, as many in each as lie in a row. */
    static <T> List<List<T>> parts(Collection<T> all) {
        return parts(all, TOGETHER);
    }

    private static <T> List<List<T>> parts(Collection<T> all, int each) {
        List<T> whole = new ArrayList<>(all);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += each) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + each)));
        }
        return parts;
    }

    /** What was written of a kind, a row each, in the order in which it was. */
    <P> List<P> read(String kind, Class<P> type) {
        return jdbc
                .sql("select packed from " + table + " where kind = ? order by ordinal")
                .param(kind)
                .query(String.class)
                .list()
                .parallelStream()
                .map(packed -> Packing.unpack(packed, type))
                .toList();
    }

    /** Takes in what another table has of some kinds; there must be nothing of them here yet. */
    void copy(PackedParts of, List<String> kinds) {
        jdbc.sql("insert into " + table + " select * from " + of.table + " where kind in (:kinds)")
                .param("kinds", kinds)
                .update();
    }

    void clear() {
        jdbc.sql("delete from " + table).update();
    }
}
