package org.counterfoil.linkage;

import java.math.MathContext;
import java.math.RoundingMode;
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

    /** Whether both are the same figure as far as both are written, and both are written to at least so many digits. */
    boolean sameDigits(AmountFact other, double least) {
        int digits = Math.min(digits(), other.digits());
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_UP);
        return digits >= least
                && stated.range()
                                .figure()
                                .round(rounding)
                                .compareTo(other.stated.range().figure().round(rounding))
                        == 0;
    }

    /** The same as the least that was taken. */
    AmountFact asPart() {
        return new AmountFact(stated.with(Range.atLeast(stated.range().figure())), unit, figure, net, ceiling);
    }

    boolean agreesWith(AmountFact other) {
        if (ceiling != other.ceiling) {
            return ceiling ? other.figure <= figure : figure <= other.figure;
        }
        boolean open = !stated.range().isExact() || !other.stated.range().isExact();
        return open && stated.range().agreesWith(other.stated.range());
    }

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
