package org.counterfoil.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.counterfoil.incident.AmountText;

/** Figures to be read at a glance: three digits and a word. */
final class ShortFigure {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final String[] WORDS = {"", " thousand", " million", " billion", " trillion"};

    private ShortFigure() {}

    /** {@code 6.77 billion}, {@code 35}; numbers of up to four digits stay as they are. */
    static String of(BigDecimal number) {
        if (number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
            return number.setScale(Math.min(Math.max(number.stripTrailingZeros().scale(), 0), 2), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        BigDecimal rounded = number.round(THREE);
        int digits = rounded.precision() - rounded.scale();
        int word = Math.min((digits - 1) / 3, WORDS.length - 1);
        BigDecimal shown = rounded.movePointLeft(3 * word).stripTrailingZeros();
        return shown.setScale(Math.max(shown.scale(), 0), RoundingMode.UNNECESSARY)
                        .toPlainString()
                + WORDS[word];
    }

    /** The same of a text that holds a number; empty for an empty one. */
    static String of(String number) {
        return number.isEmpty() ? "" : of(new BigDecimal(number));
    }

    /** All digits before the point, in groups of three: {@code 1,234,568}; below a thousand those behind it, too. */
    static String whole(String number) {
        BigDecimal figure = new BigDecimal(number);
        boolean large = figure.abs().compareTo(THOUSAND) >= 0;
        return AmountText.grouped(
                large ? figure.setScale(0, RoundingMode.HALF_UP).toPlainString() : number);
    }

    /** {@code 5 to 7 million}: both ends, or one where the other is not known or the same. */
    static String range(String low, String high) {
        String from = of(low);
        String to = of(high);
        if (from.equals(to)) {
            return from;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? "up to " + to : "at least " + from;
        }
        return withoutWord(from, to) + " to " + to;
    }

    /** The first of two numbers of one word needs none: {@code 5 to 7 million}. */
    private static String withoutWord(String from, String to) {
        int space = from.indexOf(' ');
        return space >= 0 && to.endsWith(from.substring(space)) ? from.substring(0, space) : from;
    }
}
