package org.counterfoil.linkage.rivals;

import java.util.Arrays;

/** Pairs by what they have in common, in groups from 0; ascending in each group. Immutable. */
final class Grouped {

    private final int[] starts;
    private final int[] pairs;

    private Grouped(int[] starts, int[] pairs) {
        this.starts = starts;
        this.pairs = pairs;
    }

    /**
     * @param groups how many there may be
     * @param groupsOf by pair its group; several such, where a pair stands in several groups, each of which it is in once
     */
    static Grouped of(int groups, int[]... groupsOf) {
        int[] starts = new int[groups + 1];
        for (int[] groupOf : groupsOf) {
            for (int group : groupOf) {
                starts[group + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] pairs = new int[starts[groups]];
        int[] next = starts.clone();
        for (int pair = 0; pairs.length > 0 && pair < groupsOf[0].length; pair++) {
            for (int[] groupOf : groupsOf) {
                pairs[next[groupOf[pair]]++] = pair;
            }
        }
        return new Grouped(starts, pairs);
    }

    /** Number of groups, empty ones among them. */
    int groups() {
        return starts.length - 1;
    }

    /** Where the pairs of a group begin; {@link #pair} from here to {@link #end}. */
    int start(int group) {
        return starts[group];
    }

    /** One past the last. */
    int end(int group) {
        return starts[group + 1];
    }

    int pair(int place) {
        return pairs[place];
    }
}
