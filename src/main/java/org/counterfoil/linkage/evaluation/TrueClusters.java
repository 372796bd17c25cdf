package org.counterfoil.linkage.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The true cluster of every record: from labels, or by closing pairs; of the half that is scored. */
final class TrueClusters {

    private static final int UNKNOWN = -1;

    private final int records;
    /** Of the records, then of ids that only the truth has. */
    private final Numbers numbers;

    private final Sets sets;
    private final int[] entityOf;
    private int entities;

    TrueClusters(Truth truth, String[] ids, @Nullable Half half) {
        records = ids.length;
        numbers = new Numbers(ids.length + 16);
        for (String id : ids) {
            numbers.add(id);
        }
        boolean labels = truth.form() == Truth.Form.CLUSTERS;
        for (int i = 0; i < truth.size(); i++) {
            numbers.add(truth.left(i));
            if (!labels) {
                numbers.add(truth.right(i));
            }
        }
        sets = new Sets(numbers.size());
        boolean[] scored = new boolean[numbers.size()];
        if (labels) {
            joinLabels(truth, scored);
        } else {
            Arrays.fill(scored, true);
            joinPairs(truth);
        }
        if (half != null) {
            keep(half, scored);
        }
        entityOf = number(scored);
    }

    private void joinLabels(Truth truth, boolean[] scored) {
        Numbers labels = new Numbers(truth.size() + 1);
        int[] first = new int[truth.size()];
        for (int i = 0; i < truth.size(); i++) {
            if (truth.right(i).isEmpty()) {
                continue;
            }
            int number = numbers.find(truth.left(i));
            int known = labels.size();
            int label = labels.add(truth.right(i));
            if (label == known) {
                first[label] = number;
            }
            sets.join(first[label], number);
            scored[number] = true;
        }
    }

    private void joinPairs(Truth truth) {
        for (int i = 0; i < truth.size(); i++) {
            sets.join(numbers.find(truth.left(i)), numbers.find(truth.right(i)));
        }
    }

    /** The smallest id decides, whether or not its record was read, so that a cluster never changes its half. */
    private void keep(Half half, boolean[] scored) {
        @Nullable String[] smallest = new @Nullable String[scored.length];
        for (int i = 0; i < scored.length; i++) {
            int root = sets.root(i);
            String before = smallest[root];
            if (before == null || numbers.text(i).compareTo(before) < 0) {
                smallest[root] = numbers.text(i);
            }
        }
        for (int i = 0; i < scored.length; i++) {
            String decides = smallest[sets.root(i)];
            scored[i] = scored[i] && decides != null && Half.of(decides) == half;
        }
    }

    private int[] number(boolean[] scored) {
        int[] numbered = new int[scored.length];
        Arrays.fill(numbered, UNKNOWN);
        int[] entity = new int[records];
        for (int i = 0; i < records; i++) {
            int root = sets.root(i);
            if (scored[i] && numbered[root] == UNKNOWN) {
                numbered[root] = entities++;
            }
            entity[i] = scored[i] ? numbered[root] : UNKNOWN;
        }
        return entity;
    }

    int[] entityOf() {
        return entityOf;
    }

    int entities() {
        return entities;
    }

    /** The number of a record, or -1. */
    int record(String id) {
        int number = numbers.find(id);
        return number < records ? number : UNKNOWN;
    }

    int missing() {
        return numbers.size() - records;
    }
}
