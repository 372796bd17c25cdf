package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.math.MathContext;

/** Shares as a table writes them. */
final class Shares {

    /** Digits that count: an m or u is never known better, and weights stay the same within a hundredth of a bit. */
    private static final MathContext DIGITS = new MathContext(4);

    private Shares() {}

    /** Between 0 and 1, both excluded, for what is. */
    static String text(double share) {
        BigDecimal rounded = new BigDecimal(share).round(DIGITS);
        return rounded.compareTo(BigDecimal.ONE) < 0 ? rounded.toPlainString() : "0.9999";
    }

    /** The share that is read from the text of a share. */
    static double rounded(double share) {
        return Double.parseDouble(text(share));
    }
}
