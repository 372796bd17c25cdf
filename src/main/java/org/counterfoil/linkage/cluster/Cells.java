package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** The pairs of one component's records, which are numbered from 0 within it in the order of their numbers at large. */
abstract class Cells {

    final ClusterSettings settings;
    /** Ascending. */
    final int[] records;
    /** By record: the number of its atom, 0 to {@link #atoms}, in the order of their smallest records. */
    final int[] atom;

    final int atoms;

    Cells(ClusterSettings settings, int[] records, Atoms joined) {
        this.settings = settings;
        this.records = records;
        this.atom = new int[records.length];
        int next = 0;
        for (int i = 0; i < records.length; i++) {
            int smallest = joined.atomOf(records[i]);
            // a group that people joined lies within one component
            atom[i] = smallest == records[i] ? next++ : atom[Arrays.binarySearch(records, 0, i, smallest)];
        }
        atoms = next;
    }

    int size() {
        return records.length;
    }

    /** Not clamped. Either record first, as in all that follows. */
    abstract double bits(int one, int other);

    /** Whether the pair itself is forbidden; people may have joined it all the same. */
    abstract boolean forbidden(int one, int other);

    double clamped(int one, int other) {
        return settings.clamp(bits(one, other));
    }

    boolean link(int one, int other) {
        return bits(one, other) >= settings.linkBits() && !forbidden(one, other);
    }

    /** Whether the two are one by what people said. */
    boolean judged(int one, int other) {
        return atom[one] == atom[other];
    }
}
