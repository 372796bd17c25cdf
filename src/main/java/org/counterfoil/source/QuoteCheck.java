package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Range;

/** Looks a figure up in its quote by itself, whatever grammar made it: every number there, with every scale there. */
final class QuoteCheck {

    private static final Pattern NUMBER = Pattern.compile("(?i)" + Numeral.DIGITS + "|\\b" + Numeral.WORDS + "\\b");
    private static final Pattern SCALE = Pattern.compile("(?i)(?<=[\\d -])" + Numeral.SCALE + "(?!\\p{L})");

    private QuoteCheck() {}

    /** Whether every stated end of the range stands in the quote; the ends of <i>about</i> are ours, its middle is not. */
    static boolean holds(Range value, String quote) {
        String words = SentenceText.of(quote).words();
        return value.best() != null
                ? stands(value.best(), words)
                : value.figures().allMatch(figure -> stands(figure, words));
    }

    private static boolean stands(BigDecimal figure, String words) {
        for (Matcher number = NUMBER.matcher(words); number.find(); ) {
            BigDecimal found = Numeral.read(number.group());
            if (found.compareTo(figure) == 0) {
                return true;
            }
            for (Matcher scale = SCALE.matcher(words); scale.find(); ) {
                if (found.multiply(Numeral.scale(scale.group())).compareTo(figure) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
