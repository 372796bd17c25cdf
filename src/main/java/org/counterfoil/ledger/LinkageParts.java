package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a linkage leaves for the next, hundreds to a row: it is written and read as a whole, and a row a pair would be most of the
 * ledger. Pairs name their reports by place among all, which keeps a pair below thirty letters. Joins the caller's transaction.
 */
final class LinkageParts {

    private static final int TOGETHER = 500;

    /** Parts that are packed at once. */
    private static final int AT_ONCE = 32;

    private static final String REPORTS = "reports";
    private static final String PAIRS = "pairs";
    private static final String COMPONENTS = "components";

    private final JdbcClient jdbc;
    private final String table;

    LinkageParts(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** In the order of the reports' ids. */
    record PackedReports(List<String> sources, List<String> keys, List<String> contents) {}

    /**
     * @param left place of the smaller report among all, from 0
     */
    record PackedPairs(int[] left, int[] right, double[] bits, boolean[] open) {}

    void write(LinkMemory memory, JdbcTemplate batches) {
        Map<ReportId, Integer> places = new HashMap<>();
        memory.contents().keySet().forEach(report -> places.put(report, places.size()));
        try (Batch rows = new Batch(batches, "insert into " + table + " (kind, ordinal, packed) values (?, ?, ?)")) {
            parts(REPORTS, memory.contents().entrySet(), LinkageParts::reports, rows);
            parts(PAIRS, memory.pairs(), some -> pairs(some, places), rows);
            parts(COMPONENTS, memory.components(), List::toArray, rows);
        }
    }

    /** Packed on all processors, some parts at a time. */
    private static <T> void parts(String kind, Collection<T> all, Function<List<T>, Object> packed, Batch rows) {
        int ordinal = 0;
        List<List<T>> some = new ArrayList<>();
        Iterator<T> each = all.iterator();
        while (each.hasNext()) {
            some.add(part(each));
            if (some.size() == AT_ONCE || !each.hasNext()) {
                for (String row : some.parallelStream()
                        .map(part -> Packing.pack(packed.apply(part)))
                        .toList()) {
                    rows.add(kind, ordinal++, row);
                }
                some.clear();
            }
        }
    }

    private static <T> List<T> part(Iterator<T> each) {
        List<T> part = new ArrayList<>();
        while (part.size() < TOGETHER && each.hasNext()) {
            part.add(each.next());
        }
        return part;
    }

    private static PackedReports reports(List<Map.Entry<ReportId, String>> some) {
        return new PackedReports(
                some.stream().map(report -> report.getKey().source()).toList(),
                some.stream().map(report -> report.getKey().key()).toList(),
                some.stream().map(Map.Entry::getValue).toList());
    }

    private static PackedPairs pairs(List<KnownPair> some, Map<ReportId, Integer> places) {
        boolean[] open = new boolean[some.size()];
        for (int pair = 0; pair < open.length; pair++) {
            open[pair] = some.get(pair).open();
        }
        return new PackedPairs(
                some.stream()
                        .mapToInt(pair -> places.getOrDefault(pair.left(), -1))
                        .toArray(),
                some.stream()
                        .mapToInt(pair -> places.getOrDefault(pair.right(), -1))
                        .toArray(),
                some.stream().mapToDouble(KnownPair::bits).toArray(),
                open);
    }

    LinkMemory read(String key) {
        SortedMap<ReportId, String> contents = new TreeMap<>();
        for (PackedReports some : packed(REPORTS, PackedReports.class)) {
            for (int report = 0; report < some.keys().size(); report++) {
                contents.put(
                        new ReportId(some.sources().get(report), some.keys().get(report)),
                        some.contents().get(report));
            }
        }
        ReportId[] places = contents.keySet().toArray(ReportId[]::new);
        List<KnownPair> pairs = new ArrayList<>();
        for (PackedPairs some : packed(PAIRS, PackedPairs.class)) {
            for (int pair = 0; pair < some.open().length; pair++) {
                pairs.add(new KnownPair(
                        places[some.left()[pair]], places[some.right()[pair]], some.bits()[pair], some.open()[pair]));
            }
        }
        List<KnownComponent> components = packed(COMPONENTS, KnownComponent[].class).stream()
                .flatMap(Arrays::stream)
                .toList();
        return new LinkMemory(key, contents, pairs, components);
    }

    private <T> List<T> packed(String kind, Class<T> type) {
        return jdbc
                .sql("select packed from " + table + " where kind = ? order by ordinal")
                .param(kind)
                .query(String.class)
                .list()
                .parallelStream()
                .map(packed -> Packing.unpack(packed, type))
                .toList();
    }

    /** Takes in what another table has; there must be nothing here yet. */
    void copy(LinkageParts of) {
        jdbc.sql("insert into " + table + " select * from " + of.table).update();
    }

    void clear() {
        jdbc.sql("delete from " + table).update();
    }
}
