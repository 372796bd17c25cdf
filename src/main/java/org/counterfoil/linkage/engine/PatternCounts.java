package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often each comparison vector was met. A vector holds, by comparison, the level that was reached or
 * {@link Outcome#MISSING}; two longs hold up to {@value #MOST_COMPARISONS} of them, six bits each. Grows; for one thread.
 */
public final class PatternCounts implements PairVisitor {

    /** The most comparisons that a vector can hold. */
    public static final int MOST_COMPARISONS = 20;

    private static final int BITS = 6;
    private static final int PER_LONG = 10;

    private final Scorer scorer;
    private final Scorer.Bars bars;
    private long[] low = new long[256];
    private long[] high = new long[256];
    private long[] count = new long[256];
    private int size;

    public PatternCounts(Scorer scorer) {
        if (scorer.comparisons() > MOST_COMPARISONS) {
            throw new IllegalArgumentException("There are " + scorer.comparisons() + " comparisons, and no more than "
                    + MOST_COMPARISONS + " can be estimated together");
        }
        this.scorer = scorer;
        this.bars = scorer.bars();
    }

    /**
     * The vectors of candidates.
     *
     * @param oneIn 1 for all candidates; otherwise those of a sample of blocks, one in so many, counted as often
     */
    public static PatternCounts of(Candidates candidates, Scorer scorer, int oneIn) {
        return joined(scorer, candidates.walk(oneIn, () -> new PatternCounts(scorer)), oneIn);
    }

    /** The counts of parts together. */
    public static PatternCounts joined(Scorer scorer, Stream<PatternCounts> parts) {
        return joined(scorer, parts, 1);
    }

    private static PatternCounts joined(Scorer scorer, Stream<PatternCounts> parts, int times) {
        PatternCounts all = new PatternCounts(scorer);
        parts.toList().forEach(part -> all.addAll(part, times));
        return all;
    }

    private void addAll(PatternCounts other, int times) {
        for (int slot = 0; slot < other.count.length; slot++) {
            if (other.count[slot] > 0) {
                add(other.low[slot], other.high[slot], times * other.count[slot]);
            }
        }
    }

    @Override
    public void pair(int left, int right) {
        long lows = 0;
        long highs = 0;
        for (int i = scorer.comparisons() - 1; i >= 0; i--) {
            long level = scorer.comparison(i).level(left, right, bars.outcome(i)) + 1L;
            if (i < PER_LONG) {
                lows = lows << BITS | level;
            } else {
                highs = highs << BITS | level;
            }
        }
        add(lows, highs, 1);
    }

    private void add(long lows, long highs, long times) {
        int slot = slot(lows, highs);
        if (count[slot] == 0) {
            if (2 * (size + 1) > count.length) {
                grow();
                slot = slot(lows, highs);
            }
            low[slot] = lows;
            high[slot] = highs;
            size++;
        }
        count[slot] += times;
    }

    private int slot(long lows, long highs) {
        int mask = count.length - 1;
        int slot = (int) (Keys.both(lows, highs) >>> 20) & mask;
        while (count[slot] > 0 && (low[slot] != lows || high[slot] != highs)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] lows = low;
        long[] highs = high;
        long[] counts = count;
        low = new long[2 * counts.length];
        high = new long[2 * counts.length];
        count = new long[2 * counts.length];
        size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                add(lows[i], highs[i], counts[i]);
            }
        }
    }

    /** A vector and how often it was met. */
    public record Pattern(int[] levels, long count) {}

    /** By vector, so that the order in which pairs were met is nothing. */
    public List<Pattern> patterns() {
        return java.util.stream.IntStream.range(0, count.length)
                .filter(slot -> count[slot] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer slot) -> high[slot]).thenComparingLong(slot -> low[slot]))
                .map(slot -> new Pattern(levels(slot), count[slot]))
                .toList();
    }

    private int[] levels(int slot) {
        int[] levels = new int[scorer.comparisons()];
        Arrays.setAll(
                levels,
                i -> (int) ((i < PER_LONG ? low[slot] >>> BITS * i : high[slot] >>> BITS * (i - PER_LONG))
                                & (1 << BITS) - 1)
                        - 1);
        return levels;
    }
}
