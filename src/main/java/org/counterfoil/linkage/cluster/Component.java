package org.counterfoil.linkage.cluster;

import java.util.function.IntUnaryOperator;

/**
 * How far one connected component of links was solved.
 *
 * @param first its smallest record
 * @param records their number
 * @param achieved sum of the clamped weights of the pairs within its clusters, in bits
 * @param bound what no partition of it exceeds; of {@link Method#GREEDY} as far as no pair that was not kept is above even
 */
public record Component(int first, int records, Method method, double achieved, double bound) {

    public enum Method {
        /** The best partition there is. */
        EXACT,
        /** Greedy agglomeration, bettered until no single change does. */
        SEARCHED,
        /** Too large to weigh all pairs: greedy agglomeration alone, which weighs what it joins. */
        GREEDY,
        /** As greedy, and cut short: no more pairs could be weighed, so that nothing was joined that needed them. */
        CUT_SHORT
    }

    Component under(IntUnaryOperator number) {
        return new Component(number.applyAsInt(first), records, method, achieved, bound);
    }
}
