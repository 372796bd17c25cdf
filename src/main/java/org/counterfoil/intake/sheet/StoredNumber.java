package org.counterfoil.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The decimal number a person entered, from the text or the binary number a spreadsheet stores. Mutable, so that millions
 * are read without an object each; not for several threads.
 */
final class StoredNumber {

    /** Spreadsheets keep and show 15 significant digits; what is beyond is noise of binary fractions. */
    private static final int DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private long mantissa;
    private int scale;
    private BigDecimal other = BigDecimal.ZERO;
    private double binary;
    /** Of at most 15 digits, without an exponent. */
    private boolean small;
    /** Whether the digits are the number as it is written plainly. */
    private boolean canonical;

    /**
     * A decimal of up to 15 digits is the number that was entered: it survives the way through binary and back.
     *
     * @throws NumberFormatException if the text is no number
     */
    void read(byte[] bytes, int start, int end) {
        if (!readSmall(bytes, start, end)) {
            small = false;
            canonical = false;
            String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).strip();
            binary = Double.parseDouble(text);
            other = WHOLE.matcher(text).matches() ? new BigDecimal(text) : of(binary);
        }
    }

    void set(double stored) {
        small = false;
        canonical = false;
        binary = stored;
        other = of(stored);
        if (other.precision() <= DIGITS && other.scale() <= DIGITS && other.scale() >= 0) {
            small = true;
            mantissa = other.unscaledValue().longValueExact();
            scale = other.scale();
        }
    }

    private boolean readSmall(byte[] bytes, int start, int end) {
        boolean negative = start < end && bytes[start] == '-';
        int at = negative ? start + 1 : start;
        int first = at;
        int point = -1;
        long digits = 0;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == '.' && point < 0 && at > first) {
                point = at;
            } else {
                return false;
            }
        }
        int written = end - first - (point < 0 ? 0 : 1);
        if (written == 0 || written > DIGITS || point == end - 1) {
            return false;
        }
        small = true;
        mantissa = negative ? -digits : digits;
        scale = point < 0 ? 0 : end - 1 - point;
        boolean leadingZero = bytes[first] == '0' && end - first > 1 && point != first + 1;
        canonical = !leadingZero && !(negative && digits == 0) && !(scale > 0 && bytes[end - 1] == '0');
        // both are exact in binary, and so the quotient is the nearest: what parsing the text gives
        binary = mantissa / TENS[scale];
        while (scale > 0 && mantissa % 10 == 0) {
            mantissa /= 10;
            scale--;
        }
        return true;
    }

    boolean isSmall() {
        return small;
    }

    /** Whether what is stored is what {@link BigDecimal#toPlainString} of the number writes. */
    boolean isCanonical() {
        return canonical;
    }

    /** The number without its point; only where it is small. */
    long mantissa() {
        return mantissa;
    }

    /** Digits behind the point, 0 to 15; only where it is small. */
    int scale() {
        return scale;
    }

    BigDecimal decimal() {
        return small ? BigDecimal.valueOf(mantissa, scale) : other;
    }

    double binary() {
        return binary;
    }

    /**
     * Whole numbers are exact in binary and are kept; written by {@link BigDecimal} and not by {@link Double#toString},
     * which differs between versions of Java.
     */
    private static BigDecimal of(double stored) {
        boolean whole = stored == Math.rint(stored) && Math.abs(stored) < 1e15;
        BigDecimal exact = new BigDecimal(stored);
        return plain(whole ? exact : exact.round(SHOWN));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
