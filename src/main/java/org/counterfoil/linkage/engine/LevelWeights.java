package org.counterfoil.linkage.engine;

import java.util.function.IntToDoubleFunction;

/**
 * What the levels of one comparison are worth. Where a level follows how common the shared value is, each value has a
 * weight of its own, worked out once. Immutable.
 */
public final class LevelWeights {

    private final double[] bits;
    private final float[][] byCode;
    /** By level, the most that any value weighs. */
    private final double[] most;

    private LevelWeights(double[] bits, float[][] byCode) {
        this.bits = bits;
        this.byCode = byCode;
        this.most = new double[bits.length];
        for (int level = 0; level < bits.length; level++) {
            most[level] = byCode[level] == null ? bits[level] : most(byCode[level]);
        }
    }

    private static double most(float[] weights) {
        double most = Double.NEGATIVE_INFINITY;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        return most;
    }

    /** @param bits by level */
    public static LevelWeights of(double[] bits) {
        return new LevelWeights(bits.clone(), new float[bits.length][]);
    }

    /**
     * The same, but for one level that follows the value.
     *
     * @param codes how many values there are
     * @param weight bits by code of the value
     */
    public LevelWeights following(int level, int codes, IntToDoubleFunction weight) {
        float[] weights = new float[codes];
        for (int code = 0; code < codes; code++) {
            weights[code] = (float) weight.applyAsDouble(code);
        }
        float[][] all = byCode.clone();
        all[level] = weights;
        return new LevelWeights(bits, all);
    }

    int levels() {
        return bits.length;
    }

    double most(int level) {
        return most[level];
    }

    /** Where values play no part. */
    double bits(int level) {
        return bits[level];
    }

    /** Of two values that differ the commoner counts: it is the one that is more easily met by accident. */
    double bits(int level, int left, int right) {
        float[] weights = byCode[level];
        return weights == null ? bits[level] : Math.min(weights[left], weights[right]);
    }
}
