package org.counterfoil.linkage.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which records are one, as somebody knows it. Either <i>clusters</i>: each listed record's true cluster, and records that
 * are not listed are not scored (a closed world). Or <i>pairs</i>: the true pairs, and every record is scored; one that is in
 * no pair stands alone. Reads no file: {@link TruthTables} does with tables.
 */
public final class Truth {

    /** Two ids, the smaller first. */
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

    /** How a truth is to be understood. */
    enum Form {
        CLUSTERS("clusters; records without a true cluster are not scored"),
        CLOSED_PAIRS("pairs, closed into clusters; records in no pair stand alone"),
        PAIRS("pairs as they are; records in no pair stand alone");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private final Form form;
    private final String[] left;
    private final String[] right;
    private final List<Pair> uncertain;
    private final List<Pair> lookAlikes;

    private Truth(Form form, String[] left, String[] right, List<Pair> uncertain, List<Pair> lookAlikes) {
        if (left.length != right.length) {
            throw new IllegalArgumentException(
                    "The columns of the truth differ in length: " + left.length + ", " + right.length);
        }
        this.form = form;
        this.left = left;
        this.right = right;
        this.uncertain = uncertain.stream().distinct().sorted().toList();
        this.lookAlikes = lookAlikes.stream().distinct().sorted().toList();
    }

    /**
     * @param ids each once
     * @param clusters the true cluster of each, any text; empty: not known, the record is not scored
     */
    public static Truth ofClusters(String[] ids, String[] clusters) {
        return new Truth(Form.CLUSTERS, ids, clusters, List.of(), List.of());
    }

    /**
     * @param clusterOf true cluster by id
     * @param uncertain pairs to leave out of every figure
     * @param lookAlikes pairs that look alike and are not one
     */
    public static Truth ofClusters(Map<String, String> clusterOf, List<Pair> uncertain, List<Pair> lookAlikes) {
        String[] ids = clusterOf.keySet().toArray(String[]::new);
        String[] clusters = clusterOf.values().toArray(String[]::new);
        return new Truth(Form.CLUSTERS, ids, clusters, uncertain, lookAlikes);
    }

    /**
     * @param left one id of each true pair, in any order and either way round; a pair that stands twice counts once
     * @param right the other
     * @param closed whether what a chain of pairs joins is one, too; else a pair that is not listed is not true
     */
    public static Truth ofPairs(String[] left, String[] right, boolean closed) {
        return new Truth(closed ? Form.CLOSED_PAIRS : Form.PAIRS, left, right, List.of(), List.of());
    }

    Form form() {
        return form;
    }

    int size() {
        return left.length;
    }

    /** An id, or one of a pair. */
    String left(int line) {
        return left[line];
    }

    /** The true cluster of the id, or the other of the pair. */
    String right(int line) {
        return right[line];
    }

    List<Pair> uncertain() {
        return uncertain;
    }

    List<Pair> lookAlikes() {
        return lookAlikes;
    }

    /** Of which records the truth says anything; made anew each time. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(Arrays.asList(left));
        if (form != Form.CLUSTERS) {
            ids.addAll(Arrays.asList(right));
        }
        return ids;
    }
}
