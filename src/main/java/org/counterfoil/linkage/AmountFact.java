package org.counterfoil.linkage;

import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Range;

/**
 * An amount as it is compared.
 *
 * @param unit in which it is compared, which is the stated one but for coins that are worth as much
 * @param figure the figure to count with; 0 is a figure
 * @param net whether what came back has been taken off
 * @param ceiling whether it says what was aimed at, which may be more than what others say
 */
record AmountFact(Amount stated, String unit, double figure, boolean net, boolean ceiling) {

    /** Significant digits of the figure, at least 1. */
    int digits() {
        return stated.range().figure().stripTrailingZeros().precision();
    }

    /** The same as the least that was taken. */
    AmountFact asPart() {
        return new AmountFact(stated.with(Range.atLeast(stated.range().figure())), unit, figure, net, ceiling);
    }
}
