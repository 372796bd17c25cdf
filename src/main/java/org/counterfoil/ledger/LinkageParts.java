package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a linkage leaves for the next. Pairs name their reports by place among all, which keeps a pair below thirty letters. Joins the
 * caller's transaction.
 */
final class LinkageParts {

    private static final String REPORTS = "reports";
    private static final String PAIRS = "pairs";
    private static final String COMPONENTS = "components";

    private final PackedParts parts;

    LinkageParts(PackedParts parts) {
        this.parts = parts;
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
        parts.write(batches, REPORTS, memory.contents().entrySet(), LinkageParts::reports);
        parts.write(batches, PAIRS, memory.pairs(), some -> pairs(some, places));
        parts.write(batches, COMPONENTS, memory.components(), List::toArray);
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
        for (PackedReports some : parts.read(REPORTS, PackedReports.class)) {
            for (int report = 0; report < some.keys().size(); report++) {
                contents.put(
                        new ReportId(some.sources().get(report), some.keys().get(report)),
                        some.contents().get(report));
            }
        }
        ReportId[] places = contents.keySet().toArray(ReportId[]::new);
        List<KnownPair> pairs = new ArrayList<>();
        for (PackedPairs some : parts.read(PAIRS, PackedPairs.class)) {
            for (int pair = 0; pair < some.open().length; pair++) {
                pairs.add(new KnownPair(
                        places[some.left()[pair]], places[some.right()[pair]], some.bits()[pair], some.open()[pair]));
            }
        }
        List<KnownComponent> components = parts.read(COMPONENTS, KnownComponent[].class).stream()
                .flatMap(Arrays::stream)
                .toList();
        return new LinkMemory(key, contents, pairs, components);
    }

    /** Takes in what another table has; there must be nothing here yet. */
    void copy(LinkageParts of) {
        parts.copy(of.parts, List.of(REPORTS, PAIRS, COMPONENTS));
    }

    void clear() {
        parts.clear();
    }
}
