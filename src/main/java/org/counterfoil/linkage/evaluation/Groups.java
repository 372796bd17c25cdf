package org.counterfoil.linkage.evaluation;

import java.util.Arrays;

/** Records by group: the members of each, ascending. */
final class Groups {

    private final int[] start;
    private final int[] members;

    /**
     * @param groupOf by record; below 0: in none
     * @param groups groups are numbered from 0 to less than this
     */
    Groups(int[] groupOf, int groups) {
        start = new int[groups + 1];
        for (int group : groupOf) {
            if (group >= 0) {
                start[group + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = Arrays.copyOf(start, groups);
        members = new int[start[groups]];
        for (int record = 0; record < groupOf.length; record++) {
            if (groupOf[record] >= 0) {
                members[next[groupOf[record]]++] = record;
            }
        }
    }

    int count() {
        return start.length - 1;
    }

    int size(int group) {
        return start[group + 1] - start[group];
    }

    int member(int group, int place) {
        return members[start[group] + place];
    }
}
