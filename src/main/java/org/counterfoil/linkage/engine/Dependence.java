package org.counterfoil.linkage.engine;

import org.jspecify.annotations.Nullable;

/**
 * How much of a comparison's evidence another has given already. Correlated comparisons must not count twice: an e-mail
 * address made from a name says little once the name is known to agree. Immutable.
 */
public final class Dependence {

    private final int parent;
    private final double @Nullable [][] bits;

    private Dependence(int parent, double @Nullable [][] bits) {
        this.parent = parent;
        this.bits = bits;
    }

    /** Of both, only the stronger evidence <em>for</em> a match counts: for where nothing was measured. */
    public static Dependence explainedBy(int parent) {
        return new Dependence(parent, null);
    }

    /**
     * Each level weighs what it weighs given the level of the other.
     *
     * @param bits by level of the other (row 0: the other is missing), then by level
     */
    public static Dependence given(int parent, double[][] bits) {
        return new Dependence(parent, bits);
    }

    /** Number of the comparison that was heard before. */
    public int parent() {
        return parent;
    }

    /**
     * What is left of the weight.
     *
     * @param level reached, not missing
     * @param alone weight of the value at that level by itself
     * @param usual weight of the level by itself, values aside
     * @param parentLevel level of the other, or missing
     * @param parentAlone weight of the other by itself
     */
    double left(int level, double alone, double usual, int parentLevel, double parentAlone) {
        if (bits != null) {
            return bits[parentLevel + 1][level] + alone - usual;
        }
        return alone > 0 ? Math.max(0, alone - Math.max(0, parentAlone)) : alone;
    }
}
