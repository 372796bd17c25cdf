package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** Partitions as a label for each member. */
final class Labels {

    private Labels() {}

    /** The members of each label, ascending, in the order of their first. Labels are 0 or more and smaller than the number of members. */
    static int[][] groups(int[] label) {
        int[] count = new int[label.length];
        int[] order = new int[label.length];
        int groups = 0;
        for (int l : label) {
            if (count[l]++ == 0) {
                order[l] = groups++;
            }
        }
        int[][] members = new int[groups][];
        for (int i = label.length - 1; i >= 0; i--) {
            int at = order[label[i]];
            if (members[at] == null) {
                members[at] = new int[count[label[i]]];
            }
            members[at][--count[label[i]]] = i;
        }
        return members;
    }

    /** Each in a cluster of its own. */
    static int[] apart(int size) {
        int[] label = new int[size];
        Arrays.setAll(label, i -> i);
        return label;
    }
}
