package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** Truth from tables, recognised by their header. Every refusal names file, line and remedy. */
public final class TruthTables {

    private static final List<String> CLUSTERS = List.of("incident_id", "row_id");
    private static final List<String> LABELLED = List.of("left_row", "right_row", "label");
    private static final List<String> PAIRS = List.of("id_l", "id_r");
    private static final List<String> COLUMN = List.of("id", "cluster");
    private static final List<String> SCORED = List.of("certain", "likely");

    private TruthTables() {}

    /**
     * @param table {@code incident_id,row_id} (clusters), {@code id_l,id_r} (pairs), or data with {@code id,cluster}; other
     *     columns are left alone
     * @param closed for pairs: whether what a chain of pairs joins is one, too
     * @throws IllegalArgumentException if the header is none of these, or as the method for that header says
     */
    public static Truth of(ModelTable table, boolean closed) {
        if (table.columns().containsAll(PAIRS)) {
            return pairs(table, closed);
        }
        if (table.columns().containsAll(CLUSTERS)) {
            return clusters(table, new ModelTable("none", "none", LABELLED, List.of()));
        }
        if (table.columns().containsAll(COLUMN)) {
            return column(table, "id", "cluster");
        }
        throw new IllegalArgumentException(table.name() + ".csv (" + table.place() + "), line 1: " + table.columns()
                + " is no header of a truth. Give the columns incident_id,row_id or id_l,id_r or id,cluster.");
    }

    /**
     * Clusters that were read by hand, a closed world.
     *
     * @param clusters columns incident_id and row_id; with a column confidence, rows other than <i>certain</i> and
     *     <i>likely</i> are left out
     * @param pairs columns left_row, right_row and label: match, non-match (a look-alike) or uncertain (left out); may be
     *     without lines
     * @throws IllegalArgumentException if a column is missing, an id empty, a label unknown, a row stands in two incidents, or
     *     a pair contradicts the clusters
     */
    public static Truth clusters(ModelTable clusters, ModelTable pairs) {
        require(clusters, CLUSTERS);
        require(pairs, LABELLED);
        SortedMap<String, String> incidents = incidents(clusters);
        List<Truth.Pair> uncertain = new ArrayList<>();
        List<Truth.Pair> lookAlikes = new ArrayList<>();
        for (Line line : pairs.lines()) {
            Truth.Pair pair = pair(pairs, line, "left_row", "right_row");
            switch (line.cell("label")) {
                case "match" -> check(pairs, line, incidents, pair, true);
                case "non-match" -> {
                    check(pairs, line, incidents, pair, false);
                    lookAlikes.add(pair);
                }
                case "uncertain" -> uncertain.add(pair);
                default ->
                    throw pairs.error(
                            line, "A label is match, non-match or uncertain, not '" + line.cell("label") + "'");
            }
        }
        return Truth.ofClusters(incidents, uncertain, lookAlikes);
    }

    private static SortedMap<String, String> incidents(ModelTable clusters) {
        SortedMap<String, String> incidents = new TreeMap<>();
        for (Line line : clusters.lines()) {
            if (!clusters.columns().contains("confidence") || SCORED.contains(line.cell("confidence"))) {
                String incident = filled(clusters, line, "incident_id");
                String before = incidents.put(filled(clusters, line, "row_id"), incident);
                if (before != null && !before.equals(incident)) {
                    throw clusters.error(
                            line, "The row stands in two incidents: " + before + " as well. Keep one of the lines");
                }
            }
        }
        return incidents;
    }

    private static void check(
            ModelTable pairs, Line line, Map<String, String> incidents, Truth.Pair pair, boolean match) {
        String left = incidents.get(pair.left());
        String right = incidents.get(pair.right());
        if (left != null && right != null && left.equals(right) != match) {
            throw pairs.error(
                    line,
                    (match
                                    ? "The pair is a match here, and two incidents in the clusters"
                                    : "The pair is a non-match here, and one incident in the clusters")
                            + ". Correct the label, or the incident_id of a row");
        }
    }

    /**
     * @param pairs columns id_l and id_r, ids of the records that are linked
     * @throws IllegalArgumentException if a column is missing, an id empty, or both are one
     */
    public static Truth pairs(ModelTable pairs, boolean closed) {
        require(pairs, PAIRS);
        int size = pairs.lines().size();
        String[] left = new String[size];
        String[] right = new String[size];
        for (int i = 0; i < size; i++) {
            Truth.Pair pair = pair(pairs, pairs.lines().get(i), "id_l", "id_r");
            left[i] = pair.left();
            right[i] = pair.right();
        }
        return Truth.ofPairs(left, right, closed);
    }

    /**
     * Data of which one column names the true cluster. The column must be no feature of the linkage.
     *
     * @param cluster a record whose cell is empty is not scored
     * @throws IllegalArgumentException if a column is missing, or an id is empty or stands twice
     */
    public static Truth column(ModelTable data, String id, String cluster) {
        require(data, List.of(id, cluster));
        int size = data.lines().size();
        String[] clusters = new String[size];
        Numbers numbers = new Numbers(size);
        for (int i = 0; i < size; i++) {
            Line line = data.lines().get(i);
            if (numbers.add(filled(data, line, id)) < i) {
                throw data.error(line, "The " + id + " '" + line.cell(id) + "' stands twice. Keep one of the lines");
            }
            clusters[i] = line.cell(cluster);
        }
        return Truth.ofClusters(data.lines().stream().map(line -> line.cell(id)).toArray(String[]::new), clusters);
    }

    private static Truth.Pair pair(ModelTable table, Line line, String left, String right) {
        Truth.Pair pair = new Truth.Pair(filled(table, line, left), filled(table, line, right));
        if (pair.left().equals(pair.right())) {
            throw table.error(
                    line, "'" + pair.left() + "' is paired with itself. Correct one of the ids, or remove the line");
        }
        return pair;
    }

    private static String filled(ModelTable table, Line line, String column) {
        String cell = line.cell(column);
        if (cell.isBlank()) {
            throw table.error(line, "There is no " + column + ". Fill it in, or remove the line");
        }
        return cell;
    }

    private static void require(ModelTable table, List<String> columns) {
        for (String column : columns) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException(
                        table.name() + ".csv (" + table.place() + "), line 1: There is no column '" + column
                                + "' among " + table.columns() + ". Add it, or rename the one that is meant");
            }
        }
    }
}
