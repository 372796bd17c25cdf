package org.counterfoil.linkage;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/**
 * What people found by reading: which rows are one incident. A closed world: only rows that are listed are scored, and two
 * listed rows of different incidents are no match, unless the pair is uncertain.
 *
 * @param incidents incident by row; a row is the key of a report
 * @param uncertain pairs to leave out
 * @param lookAlikes pairs that look alike and are no match
 */
public record Truth(SortedMap<String, String> incidents, List<Pair> uncertain, List<Pair> lookAlikes) {

    /** Two rows, the smaller first. */
    public record Pair(String left, String right) implements Comparable<Pair> {

        public Pair {
            if (left.compareTo(right) > 0) {
                String swapped = left;
                left = right;
                right = swapped;
            }
        }

        @Override
        public int compareTo(Pair other) {
            int byLeft = left.compareTo(other.left);
            return byLeft != 0 ? byLeft : right.compareTo(other.right);
        }
    }

    public Truth {
        incidents = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
        uncertain = uncertain.stream().distinct().sorted().toList();
        lookAlikes = lookAlikes.stream().distinct().sorted().toList();
    }

    /**
     * @param clusters columns incident_id and row_id; with a column confidence, rows other than <i>certain</i> and
     *     <i>likely</i> are left out
     * @param pairs columns left_row, right_row and label (match, non-match, uncertain); may be without lines
     * @throws IllegalArgumentException if a row stands in two incidents, a label is unknown, or a pair contradicts the clusters
     */
    public static Truth of(ModelTable clusters, ModelTable pairs) {
        SortedMap<String, String> incidents = new TreeMap<>();
        for (Line line : clusters.lines()) {
            if (isScored(clusters, line)) {
                String before = incidents.put(line.cell("row_id"), line.cell("incident_id"));
                if (before != null && !before.equals(line.cell("incident_id"))) {
                    throw clusters.error(line, "The row stands in two incidents: " + before + " as well");
                }
            }
        }
        SortedSet<Pair> uncertain = new TreeSet<>();
        SortedSet<Pair> lookAlikes = new TreeSet<>();
        for (Line line : pairs.lines()) {
            Pair pair = new Pair(line.cell("left_row"), line.cell("right_row"));
            switch (line.cell("label")) {
                case "match" -> checkMatch(pairs, line, incidents, pair);
                case "non-match" -> lookAlikes.add(pair);
                case "uncertain" -> uncertain.add(pair);
                default ->
                    throw pairs.error(
                            line, "A label is match, non-match or uncertain, not '" + line.cell("label") + "'");
            }
        }
        return new Truth(incidents, List.copyOf(uncertain), List.copyOf(lookAlikes));
    }

    private static boolean isScored(ModelTable clusters, Line line) {
        if (!clusters.columns().contains("confidence")) {
            return true;
        }
        return List.of("certain", "likely").contains(line.cell("confidence"));
    }

    private static void checkMatch(ModelTable pairs, Line line, SortedMap<String, String> incidents, Pair pair) {
        String left = incidents.get(pair.left());
        if (left != null && incidents.containsKey(pair.right()) && !left.equals(incidents.get(pair.right()))) {
            throw pairs.error(line, "The pair is a match here, and two incidents in the clusters");
        }
    }
}
