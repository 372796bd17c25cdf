package org.counterfoil.linkage.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Levels of pairs of codes that were worked out before. Forgets: a place holds the last pair that fell there. Safe for many
 * threads, since each entry is one long, and since what is remembered is the same whoever worked it out.
 */
final class LevelMemo {

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int CODE_BITS = 28;
    private static final int LEVEL_BITS = 6;
    /** An entry that was never written reads so. */
    private static final int UNKNOWN = -2;
    /** 2^64 divided by the golden ratio: spreads neighbouring codes (Knuth 1973, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] entries;
    private final int shift;

    /** @param places a power of two */
    LevelMemo(int places) {
        this.entries = new long[places];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
    }

    /** Whether codes below so many fit an entry. */
    static boolean holds(int codes) {
        return codes < 1 << CODE_BITS;
    }

    static boolean known(int level) {
        return level != UNKNOWN;
    }

    /** The level of the pair, or one that is not {@link #known}. */
    int level(int left, int right) {
        long pair = pair(left, right);
        long entry = (long) ENTRY.getOpaque(entries, place(pair));
        return entry >>> LEVEL_BITS == pair ? (int) (entry & (1 << LEVEL_BITS) - 1) - 2 : UNKNOWN;
    }

    void keep(int left, int right, int level) {
        long pair = pair(left, right);
        ENTRY.setOpaque(entries, place(pair), pair << LEVEL_BITS | level + 2);
    }

    private static long pair(int left, int right) {
        return (long) Math.min(left, right) << CODE_BITS | Math.max(left, right);
    }

    private int place(long pair) {
        return (int) (pair * SPREAD >>> shift);
    }
}
