package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as its digits were written.
 *
 * @param value the number taken, zero where there is a problem
 * @param others what else the same digits may mean
 * @param problem why they are no number, or empty
 */
record Figure(BigDecimal value, List<BigDecimal> others, String problem) {

    private static final Pattern SPACED = Pattern.compile("(?<=\\d)[ '](?=\\d{3})");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}");

    static Figure of(BigDecimal value) {
        return new Figure(value, List.of(), "");
    }

    private static Figure decimal(String digits) {
        return of(new BigDecimal(digits.startsWith(".") ? "0" + digits : digits));
    }

    /**
     * Not ICU's NumberFormat: it reads <i>4,5</i> as 45 and <i>1,620,00</i> as 162000 without a word. Which mark parts
     * thousands in a locale does come from ICU.
     *
     * @param digits digits with points, commas, single spaces or apostrophes among them, or with an exponent
     * @param guessed whether the locale is that of the words beside, so that another reading remains possible
     */
    static Figure read(String digits, String locale, boolean guessed) {
        if (digits.matches(".*[eE].*")) {
            return decimal(digits);
        }
        String closed = SPACED.matcher(digits).replaceAll("");
        int points = count(closed, '.');
        int commas = count(closed, ',');
        if (points == 0 && commas == 0) {
            return decimal(closed);
        }
        if (points > 0 && commas > 0) {
            return mixed(closed, digits);
        }
        char mark = points > 0 ? '.' : ',';
        char grouping = LocaleMarks.of(locale).grouping();
        if (Math.max(points, commas) > 1) {
            return grouped(closed, mark, digits);
        }
        Figure read = single(closed, mark, mark == grouping);
        return guessed ? read.orOtherwise(single(closed, mark, mark != grouping), mark) : read;
    }

    /** The same digits in the other notation, where that is a number that somebody would write so. */
    private Figure orOtherwise(Figure other, char mark) {
        boolean noughts = mark == '.'
                && other.value.compareTo(value) < 0
                && other.value.scale() >= 3
                && other.value.stripTrailingZeros().scale() <= 0;
        boolean same = other.value.compareTo(value) == 0;
        return same || noughts ? of(value) : new Figure(value, List.of(other.value), problem);
    }

    /** A <i>billion</i> of the long scale is a thousand of the short one. */
    Figure orThousandth() {
        return new Figure(value, List.of(value.movePointLeft(3)), problem);
    }

    private static int count(String digits, char mark) {
        return (int) digits.chars().filter(character -> character == mark).count();
    }

    /** The last of two marks parts the decimals, if it stands once and the others part thousands. */
    private static Figure mixed(String closed, String written) {
        char decimal = closed.lastIndexOf('.') > closed.lastIndexOf(',') ? '.' : ',';
        int last = closed.lastIndexOf(decimal);
        if (count(closed, decimal) > 1) {
            return broken(written);
        }
        Figure whole = grouped(closed.substring(0, last), decimal == '.' ? ',' : '.', written);
        return whole.problem().isEmpty()
                ? decimal(whole.value().toPlainString() + "." + closed.substring(last + 1))
                : whole;
    }

    private static Figure grouped(String digits, char mark, String written) {
        List<String> groups = Arrays.asList(digits.split(Pattern.quote(String.valueOf(mark)), -1));
        boolean thousands = groups.get(0).matches("[1-9]\\d{0,2}")
                && groups.stream().skip(1).allMatch(group -> group.matches("\\d{3}"));
        return thousands || INDIAN.matcher(digits).matches() ? decimal(String.join("", groups)) : broken(written);
    }

    /** One mark of one kind: thousands where three digits follow and the locale says so, else decimals. */
    private static Figure single(String digits, char mark, boolean partsThousands) {
        int at = digits.indexOf(mark);
        String after = digits.substring(at + 1);
        String before = digits.substring(0, at);
        boolean canBeThousands = after.length() == 3 && before.matches("[1-9]\\d{0,2}");
        Figure asDecimal = decimal(before + "." + after);
        Figure joined = decimal(before + after);
        if (partsThousands && canBeThousands) {
            return joined;
        }
        boolean oddDecimal = partsThousands && mark == ',' && before.matches("[1-9]\\d{0,2}");
        return oddDecimal ? new Figure(asDecimal.value(), List.of(joined.value()), "") : asDecimal;
    }

    private static Figure broken(String written) {
        return new Figure(BigDecimal.ZERO, List.of(), "has digits that are not grouped in threes: '" + written + "'");
    }
}
