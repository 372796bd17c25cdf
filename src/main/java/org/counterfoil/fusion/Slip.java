package org.counterfoil.fusion;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Precision;
import org.counterfoil.incident.Value;

/**
 * A slip of the pen: a value that is another one but for a digit, a letter or a month. Who errs in substance often errs with
 * others, from one cause; who slips does so alone, once in a hundred times as is held here, and in many ways. Two who slip
 * alike have it from one another.
 */
enum Slip {
    /** Of an exact amount of five digits or more: one of some fifty. */
    DIGIT(120, "a digit off"),
    /** Of a day: the same one of another month or year, or day and month swapped; one of some fifteen. */
    MONTH(102, "the same day of another month or year"),
    /** Of a name of six letters or more: one of some forty. */
    LETTER(116, "a letter off");

    private static final int FEWEST_DIGITS = 5;
    private static final int FEWEST_LETTERS = 6;

    private final int bits;
    private final String words;

    Slip(int bits, String words) {
        this.bits = bits;
        this.words = words;
    }

    /**
     * How much more often two who copy share such a slip than two who do not, in tenths of a bit: log2 of the number of forms
     * times 0.8, what a copier takes over, by 0.01, how often one slips.
     */
    int bits() {
        return bits;
    }

    /** Behind the value that it is a slip of. */
    String words() {
        return words;
    }

    /** What turns the one into the other by a single slip; empty where they are the same, or differ in substance. */
    static Optional<Slip> between(Value one, Value other) {
        if (one instanceof Amount first && other instanceof Amount second) {
            return Optional.of(DIGIT).filter(slip -> isDigitOff(first, second));
        }
        if (one instanceof DateInterval first && other instanceof DateInterval second) {
            return Optional.of(MONTH).filter(slip -> isMonthOff(first, second));
        }
        return one instanceof Name first && other instanceof Name second && isLetterOff(first, second)
                ? Optional.of(LETTER)
                : Optional.empty();
    }

    private static boolean isDigitOff(Amount one, Amount other) {
        if (!one.unit().equals(other.unit())
                || !one.range().isExact()
                || !other.range().isExact()) {
            return false;
        }
        BigDecimal first = one.range().figure();
        BigDecimal second = other.range().figure();
        int scale = Math.max(first.scale(), second.scale());
        String left = first.setScale(scale).toPlainString();
        String right = second.setScale(scale).toPlainString();
        return digits(first) >= FEWEST_DIGITS
                && digits(second) >= FEWEST_DIGITS
                && left.length() == right.length()
                && isOneOff(left, right);
    }

    private static int digits(BigDecimal figure) {
        return figure.stripTrailingZeros().precision();
    }

    private static boolean isMonthOff(DateInterval one, DateInterval other) {
        if (one.precision() != Precision.DAY || other.precision() != Precision.DAY) {
            return false;
        }
        var first = one.earliest();
        var second = other.earliest();
        boolean sameYear = first.getYear() == second.getYear();
        boolean sameMonth = first.getMonth() == second.getMonth();
        boolean swapped = sameYear
                && first.getDayOfMonth() == second.getMonthValue()
                && first.getMonthValue() == second.getDayOfMonth();
        return swapped && !sameMonth || first.getDayOfMonth() == second.getDayOfMonth() && sameYear != sameMonth;
    }

    /** An ending of s is another form of the name, and figures in names tell one thing from another. */
    private static boolean isLetterOff(Name one, Name other) {
        String left = letters(one);
        String right = letters(other);
        return !one.anonymous()
                && !other.anonymous()
                && Math.min(left.length(), right.length()) >= FEWEST_LETTERS
                && digitsOf(left).equals(digitsOf(right))
                && !left.equals(right + "s")
                && !right.equals(left + "s")
                && isOneOff(left, right);
    }

    /** Without capitals, spaces and marks: how these are set is a matter of style. */
    private static String letters(Name name) {
        return name.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String digitsOf(String text) {
        return text.replaceAll("\\P{Nd}", "");
    }

    /** Whether one character is another, missing or too many, or two neighbours are swapped (Damerau 1964). */
    private static boolean isOneOff(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2
                && new StringBuilder(left).reverse().toString().equals(right);
        return swapped || left.length() + right.length() > 0 && left.length() < 2 && right.length() < 2;
    }
}
