package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads cells that hold one number and nothing else but a sign of money: what may be added up without being understood.
 *
 * @param grouping the mark between thousands, a comma or a point, as in {@link LocaleMarks}; the other one is the decimal
 *     mark. Thousands may be parted by spaces or apostrophes as well
 */
record PlainNumber(char grouping) {

    private static final PlainNumber POINTS = new PlainNumber(',');
    private static final PlainNumber COMMAS = new PlainNumber('.');
    private static final Pattern WITH_POINT = written(",", "\\.");
    private static final Pattern WITH_COMMA = written(".", ",");

    private static Pattern written(String group, String decimal) {
        String money = "(?:[A-Z]{3}|\\p{Sc})";
        return Pattern.compile("-?(?:" + money + "[ \u00a0]?)?-?(?:\\d{1,3}(?:[" + group
                + " \u00a0\u202f'’]\\d{3})+|\\d+)(?:" + decimal + "\\d+)?(?:[ \u00a0]?" + money + ")?");
    }

    static PlainNumber of(String locale) {
        return new PlainNumber(LocaleMarks.of(locale).grouping());
    }

    /** Whether a cell is a number, whatever its marks mean. */
    static boolean isOne(RawCell cell) {
        return POINTS.read(cell).isPresent() || COMMAS.read(cell).isPresent();
    }

    /** Empty for dates, words, ranges, and marks that the locale does not write. */
    Optional<BigDecimal> read(RawCell cell) {
        if (cell.number() != null) {
            return Optional.of(cell.number());
        }
        String text = cell.text().strip();
        return cell.date() == null
                        && (grouping == ',' ? WITH_POINT : WITH_COMMA)
                                .matcher(text)
                                .matches()
                ? Optional.of(new BigDecimal(
                        text.replaceAll("[^0-9" + decimal() + "-]", "").replace(decimal(), '.')))
                : Optional.empty();
    }

    private char decimal() {
        return grouping == ',' ? '.' : ',';
    }

    /** Digits that are shown behind the decimal mark. */
    int places(RawCell cell) {
        String text = cell.text();
        int point = text.lastIndexOf(decimal());
        int end = point + 1;
        while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return point < 0 ? 0 : end - point - 1;
    }
}
