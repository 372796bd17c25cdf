package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.Table;

/** Says in words why two rows of a table are held to be one or not, as {@link Explanation} does of reports. */
public final class TableExplanation {

    private final TableLinker linker;
    private final Table table;
    private final int[] clusterOf;
    private final Weigher weigher;
    private final Encoded encoded;

    /**
     * @param linker under the numbers that made the clusters
     * @param clusterOf what {@link TableLinker#cluster} made; not copied
     */
    public TableExplanation(TableLinker linker, int[] clusterOf) {
        this.linker = linker;
        this.table = linker.table();
        this.clusterOf = clusterOf;
        this.weigher = new Weigher(linker.encoded());
        this.encoded = linker.encoded();
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
        List<String> lines = new ArrayList<>(
                rules.isEmpty() ? notCompared(left, right) : compared(left, right, String.join("; ", rules)));
        lines.add(clusterOf[left] == clusterOf[right] ? "they stand in one cluster" : "they stand in two clusters");
        return lines;
    }

    private String pair(int left, int right) {
        return table.ids().get(left) + " and " + table.ids().get(right) + ": ";
    }

    private List<String> compared(int left, int right, String rules) {
        List<String> lines = new ArrayList<>();
        lines.add(pair(left, right) + weigher.weigh(left, right).verdict().text());
        lines.addAll(Waterfall.bars(encoded.model().prior(), weigher.evidence(left, right)));
        lines.add("brought together by: " + rules);
        lines.add(new Flip(encoded, left, right).words());
        return lines;
    }

    private int row(String id) {
        int row = Collections.binarySearch(table.ids(), id);
        if (row < 0) {
            throw new IllegalArgumentException("There is no row " + id + "; give an id of the data");
        }
        return row;
    }

    private List<String> notCompared(int left, int right) {
        int[] sides = table.sides();
        List<String> lines = new ArrayList<>();
        if (sides != null && sides[left] == sides[right]) {
            lines.add(pair(left, right) + "not compared, for both are of the side "
                    + table.sideNames().get(sides[left]));
        } else {
            lines.add(pair(left, right) + "not compared, for no blocking rule brought them together");
            linker.rules().forEach(rule -> lines.add(rule.name() + ": " + missed(rule, left, right)));
        }
        lines.addAll(NotCompared.had(encoded, left, right));
        return lines;
    }

    private String missed(BlockSpec rule, int left, int right) {
        return missed(rule.keysOf(table, left), rule.keysOf(table, right), left, right)
                .orElseGet(() -> "both stand in "
                        + NotCompared.first(shared(rule.keysOf(table, left), rule.keysOf(table, right)))
                        + ", which was "
                        + fate(rule, left, right));
    }

    /** Empty where a key is shared. */
    private Optional<String> missed(List<String> ofLeft, List<String> ofRight, int left, int right) {
        return shared(ofLeft, ofRight).isEmpty()
                ? Optional.of(NotCompared.apart(
                        ofLeft, ofRight, table.ids().get(left), table.ids().get(right)))
                : Optional.empty();
    }

    private static List<String> shared(List<String> left, List<String> right) {
        return left.stream().filter(right::contains).toList();
    }

    private String fate(BlockSpec rule, int left, int right) {
        String aside = "set aside as too large: blocks of up to " + rule.limit() + " rows are compared";
        return rule.refine().isEmpty()
                ? aside
                : missed(rule.refiningKeysOf(table, left), rule.refiningKeysOf(table, right), left, right)
                        .map(apart -> "split as too large: " + apart)
                        .orElse(aside);
    }
}
