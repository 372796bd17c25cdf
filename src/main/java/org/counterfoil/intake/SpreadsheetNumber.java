package org.counterfoil.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The decimal number a person entered, from the binary one a spreadsheet stores. */
final class SpreadsheetNumber {

    /** Spreadsheets keep and show 15 significant digits; what is beyond is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");

    private SpreadsheetNumber() {}

    /**
     * Whole numbers are exact in binary and are kept; written by {@link BigDecimal} and not by {@link Double#toString},
     * which differs between versions of Java.
     */
    static BigDecimal of(double stored) {
        boolean whole = stored == Math.rint(stored) && Math.abs(stored) < 1e15;
        BigDecimal exact = new BigDecimal(stored);
        return plain(whole ? exact : exact.round(SHOWN));
    }

    /** @throws NumberFormatException if the text is no number */
    static BigDecimal of(String stored) {
        return WHOLE.matcher(stored).matches() ? new BigDecimal(stored) : of(Double.parseDouble(stored));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
