package org.counterfoil.linkage.evaluation;

/**
 * False pairs among those from the link threshold on.
 *
 * @param actual by the truth
 * @param expected by the probabilities themselves: the sum of one minus each
 * @param deviation standard deviation of the number, were the probabilities right and the pairs independent
 */
public record FalseLinks(long actual, double expected, double deviation) {}
