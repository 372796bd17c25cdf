package org.counterfoil.ledger;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.linkage.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the linkage of the last release left for the next. Joins the caller's transaction. */
final class KnownLinkage {

    private final JdbcClient jdbc;

    KnownLinkage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key what tonight links under; of a linkage under another nothing is remembered */
    LinkMemory memory(String key) {
        boolean same = jdbc.sql("select count(*) from known_linkage where made_under = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
        return same ? new LinkMemory(key, contents(), pairs(), components()) : LinkMemory.NONE;
    }

    private SortedMap<ReportId, String> contents() {
        SortedMap<ReportId, String> contents = new TreeMap<>();
        jdbc.sql("select source, report_key, content from known_content")
                .query((row, number) ->
                        contents.put(new ReportId(row.getString(1), row.getString(2)), row.getString(3)))
                .list();
        return contents;
    }

    private List<KnownPair> pairs() {
        return jdbc.sql("select left_source, left_key, right_source, right_key, bits, compared, verdict, judged"
                        + " from known_pair")
                .query((row, number) -> new KnownPair(
                        new ReportId(row.getString(1), row.getString(2)),
                        new ReportId(row.getString(3), row.getString(4)),
                        row.getDouble(5),
                        row.getBoolean(6),
                        Verdict.valueOf(row.getString(7)),
                        row.getBoolean(8)))
                .list();
    }

    private List<KnownComponent> components() {
        return jdbc.sql("select packed from known_component order by ordinal").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, KnownComponent.class))
                .toList();
    }

    /**
     * Makes what tonight staged what is remembered. To be called in the transaction that publishes.
     *
     * @param all whether tonight took nothing over
     */
    void promote(String key, boolean all) {
        replace("known_component", "tonight_component");
        replace("known_content", "tonight_content");
        jdbc.sql("delete from known_pair" + (all ? "" : " where exists (" + TonightLinkage.GONE + ")"))
                .update();
        jdbc.sql("insert into known_pair select * from tonight_pair").update();
        jdbc.sql("delete from known_linkage").update();
        jdbc.sql("insert into known_linkage (made_under) values (?)").param(key).update();
    }

    /** The next night links all, and comes to the same. */
    void forget() {
        List.of("known_linkage", "known_content", "known_pair", "known_component")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private void replace(String table, String by) {
        jdbc.sql("delete from " + table).update();
        jdbc.sql("insert into " + table + " select * from " + by).update();
    }
}
