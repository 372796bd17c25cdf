package org.counterfoil.linkage.engine;

/** Remembers the levels of pairs of values: for comparisons that cost more than a look-up, and ask for the values alone. */
public final class Remembered implements CodeComparison {

    /** 2^20 pairs of values, 8 MB: above what the reports of a night come to. */
    private static final int PLACES = 1 << 20;

    private static final int LEAST_PLACES = 1 << 10;

    private final CodeComparison compared;
    private final LevelMemo memo;

    /**
     * @param compared does not look at the records
     * @param distinct number of codes
     * @throws IllegalArgumentException if there are too many to be remembered
     */
    public Remembered(CodeComparison compared, int distinct) {
        if (!LevelMemo.holds(distinct)) {
            throw new IllegalArgumentException(
                    "A column of " + distinct + " distinct values is too long to be compared");
        }
        this.compared = compared;
        this.memo = new LevelMemo(places(distinct));
    }

    private static int places(int distinct) {
        long wanted = Math.min((long) distinct * distinct, PLACES);
        return (int) Math.max(LEAST_PLACES, Long.highestOneBit(Math.max(1, wanted)));
    }

    @Override
    public int level(int one, int other, int left, int right) {
        int known = memo.level(left, right);
        if (LevelMemo.known(known)) {
            return known;
        }
        int level = compared.level(one, other, left, right);
        memo.keep(left, right, level);
        return level;
    }

    @Override
    public boolean asksForOneCode(int level) {
        return compared.asksForOneCode(level);
    }
}
