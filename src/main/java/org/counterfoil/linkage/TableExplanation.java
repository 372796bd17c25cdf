package org.counterfoil.linkage;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.Table;

/** Says in words why two rows of a table are held to be one or not, as {@link Explanation} does of reports. */
public final class TableExplanation {

    private final TableLinker linker;
    private final Table table;
    private final int[] clusterOf;
    private final Weigher weigher;
    private final RowWaterfall waterfall;

    /**
     * @param linker under the numbers that made the clusters
     * @param clusterOf what {@link TableLinker#cluster} made; not copied
     */
    public TableExplanation(TableLinker linker, int[] clusterOf) {
        this.linker = linker;
        this.table = linker.table();
        this.clusterOf = clusterOf;
        this.weigher = new Weigher(linker.encoded());
        this.waterfall = new RowWaterfall(linker.encoded().model());
    }

    /**
     * The waterfall of two rows, whether or not they were compared; if not, what each blocking rule made of them.
     *
     * @return lines of text, without line ends
     * @throws IllegalArgumentException if there is no such row, or both are one
     */
    public List<String> of(String one, String other) {
        int left = Math.min(row(one), row(other));
        int right = Math.max(row(one), row(other));
        if (left == right) {
            throw new IllegalArgumentException("Give two rows to explain, not " + one + " twice");
        }
        List<String> rules = linker.rulesOf(left, right);
        String pair = table.ids().get(left) + " and " + table.ids().get(right) + ": ";
        List<String> lines = rules.isEmpty()
                ? notCompared(pair, left, right)
                : waterfall.compared(
                        pair + weigher.weigh(left, right).verdict().text(),
                        weigher.evidence(left, right),
                        String.join("; ", rules));
        return Stream.concat(lines.stream(), Stream.of(RowWaterfall.cluster(clusterOf[left] == clusterOf[right])))
                .toList();
    }

    private int row(String id) {
        int row = Collections.binarySearch(table.ids(), id);
        if (row < 0) {
            throw new IllegalArgumentException("There is no row " + id + "; give an id of the data");
        }
        return row;
    }

    private List<String> notCompared(String pair, int left, int right) {
        int[] sides = table.sides();
        if (sides != null && sides[left] == sides[right]) {
            return waterfall.notCompared(
                    pair + "not compared, for both are of the side "
                            + table.sideNames().get(sides[left]),
                    List.of(),
                    weigher,
                    left,
                    right);
        }
        return waterfall.notCompared(
                pair + "not compared, for no blocking rule brought them together",
                linker.rules().stream()
                        .map(rule -> rule.name() + ": " + missed(rule, left, right))
                        .toList(),
                weigher,
                left,
                right);
    }

    private String missed(BlockSpec rule, int left, int right) {
        return RowWaterfall.missed(rule.keysOf(table, left), rule.keysOf(table, right), fate(rule, left, right));
    }

    private String fate(BlockSpec rule, int left, int right) {
        return rule.refine().isEmpty()
                ? "which was set aside as too large"
                : "which was split as too large: "
                        + RowWaterfall.missed(
                                rule.refiningKeysOf(table, left),
                                rule.refiningKeysOf(table, right),
                                "which was set aside as too large");
    }
}
