package org.counterfoil.linkage.evaluation;

/**
 * A figure with the interval in which the true one lies, at 95 %.
 *
 * @param value from 0 to 1
 * @param low lower end, at most {@code value} but for the noise of resampling
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {}
