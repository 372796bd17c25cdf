package org.counterfoil.linkage;

import org.counterfoil.incident.Amount;

/**
 * An amount as it is compared.
 *
 * @param figure the figure to count with; 0 is a figure
 * @param net whether what came back has been taken off
 */
record AmountFact(Amount stated, double figure, boolean net) {

    /** How many times the larger is the smaller: 1 or more; infinite against nothing. */
    double ratio(AmountFact other) {
        double large = Math.max(Math.abs(figure), Math.abs(other.figure));
        double small = Math.min(Math.abs(figure), Math.abs(other.figure));
        if (small == 0) {
            return large == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return large / small;
    }
}
