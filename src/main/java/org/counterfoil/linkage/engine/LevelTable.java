package org.counterfoil.linkage.engine;

/**
 * Levels of all pairs of a few values, each worked out when it is first asked for. Safe for many threads: an entry is one byte,
 * and is the same whoever worked it out.
 */
final class LevelTable implements CodeComparison {

    /** A table of a megabyte: what does not fit a cache is not looked up faster than it is remembered. */
    private static final int MOST = 1 << 10;

    /** Entries are so much above their levels, so that one that was never written is none of them. */
    private static final int ABOVE = 2;

    private final CodeComparison compared;
    private final int distinct;
    private final byte[] levels;

    /**
     * @param compared does not look at the records
     * @param distinct number of codes, for which there is {@link #hasRoomFor room}
     */
    LevelTable(CodeComparison compared, int distinct) {
        this.compared = compared;
        this.distinct = distinct;
        this.levels = new byte[distinct * distinct];
    }

    static boolean hasRoomFor(int distinct) {
        return distinct <= MOST;
    }

    @Override
    public int level(int one, int other, int left, int right) {
        int place = left * distinct + right;
        int known = levels[place];
        if (known != 0) {
            return known - ABOVE;
        }
        int level = compared.level(one, other, left, right);
        levels[place] = (byte) (level + ABOVE);
        return level;
    }

    @Override
    public boolean asksForOneCode(int level) {
        return compared.asksForOneCode(level);
    }
}
