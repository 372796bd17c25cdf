package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * How a comparison vector is packed into one long: for each comparison, the first in the lowest bits, level + 1 in as many
 * bits as its levels need; 0 is missing. 63 bits in all: 21 comparisons of up to 7 levels, or 15 of up to 15.
 */
public final class Layout {

    private static final int BITS = 63;

    private final int[] shifts;
    private final int[] sizes;

    private Layout(int[] shifts, int[] sizes) {
        this.shifts = shifts;
        this.sizes = sizes;
    }

    /**
     * @param sizes number of levels of each comparison
     * @throws IllegalArgumentException if they do not fit
     */
    public static Layout of(List<Integer> sizes) {
        int[] shifts = new int[sizes.size()];
        int used = 0;
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = used;
            used += width(sizes.get(i));
        }
        if (used > BITS) {
            throw new IllegalArgumentException("the " + shifts.length + " comparisons need " + used + " bits and "
                    + BITS + " are there; give them fewer levels or leave one out");
        }
        return new Layout(shifts, sizes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int width(int levels) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(levels);
    }

    /** Number of comparisons. */
    public int size() {
        return sizes.length;
    }

    /** Number of levels of a comparison, counted from 0. */
    public int levels(int comparison) {
        return sizes[comparison];
    }

    /** How far level + 1 of a comparison is shifted to the left. */
    public int shift(int comparison) {
        return shifts[comparison];
    }

    /** The level of a comparison in a packed vector, -1 if missing. */
    public int level(long pattern, int comparison) {
        return (int) (pattern >>> shifts[comparison] & (1L << width(sizes[comparison])) - 1) - 1;
    }

    /**
     * @param levels one for each comparison, -1 if missing
     */
    public long pack(int... levels) {
        long pattern = 0;
        for (int i = 0; i < levels.length; i++) {
            pattern |= levels[i] + 1L << shifts[i];
        }
        return pattern;
    }
}
