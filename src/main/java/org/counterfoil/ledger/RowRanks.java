package org.counterfoil.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that give the rows of a table their order, so that a row that comes between two others leaves these as they are: what a
 * night remembers grows with what changed, and not with the table.
 */
final class RowRanks {

    /** Room that is left between two rows: some twenty nights may halve it. */
    private static final long GAP = 1L << 20;

    private final long[] known;
    private final boolean[] kept;

    private RowRanks(List<@Nullable Long> ranks) {
        known = ranks.stream().mapToLong(rank -> rank == null ? 0 : rank).toArray();
        kept = new boolean[known.length];
        keepLongestRun(ranks);
    }

    /**
     * @param ranks in tonight's order, the rank that each row had; null for a new one
     * @return strictly increasing; as many as can keep the rank that they had
     */
    static long[] of(List<@Nullable Long> ranks) {
        long[] fitted = new RowRanks(ranks).fitted();
        for (int i = 1; i < fitted.length; i++) {
            if (fitted[i] <= fitted[i - 1]) {
                Arrays.setAll(fitted, at -> at * GAP); // no room left somewhere
                break;
            }
        }
        return fitted;
    }

    /** The longest increasing subsequence, by patience sorting. */
    private void keepLongestRun(List<@Nullable Long> ranks) {
        int[] ends = new int[known.length];
        int[] before = new int[known.length];
        int length = 0;
        for (int i = 0; i < known.length; i++) {
            if (ranks.get(i) == null) {
                continue;
            }
            int at = position(ends, length, known[i]);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
    }

    /** How many of the ends lie below the rank. */
    private int position(int[] ends, int length, long rank) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known[ends[middle]] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long[] fitted() {
        long[] ranks = known.clone();
        int from = 0;
        for (int i = 0; i <= ranks.length; i++) {
            if (i == ranks.length || kept[i]) {
                fill(ranks, from, i);
                from = i + 1;
            }
        }
        return ranks;
    }

    /** Gives the rows from one to before another their ranks, between the neighbours that keep theirs. */
    private static void fill(long[] ranks, int from, int to) {
        int count = to - from;
        boolean first = from == 0;
        boolean last = to == ranks.length;
        for (int i = 0; i < count; i++) {
            ranks[from + i] = last
                    ? (first ? 0 : ranks[from - 1] + GAP) + i * GAP
                    : first ? ranks[to] - (count - i) * GAP : between(ranks[from - 1], ranks[to], i + 1L, count + 1L);
        }
    }

    private static long between(long low, long high, long part, long parts) {
        return low + (high - low) / parts * part + (high - low) % parts * part / parts;
    }
}
