package org.counterfoil.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.AmountText;

/**
 * Whether a cell of a reader's file says what was published, though a spreadsheet wrote it its own way: a number with 15
 * digits or in scientific form, a day in another order, a truth value in capitals, a text cut to what a cell takes.
 */
final class SameCell {

    /** What a spreadsheet keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern DAY = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[ T]00:00.*)?");
    private static final Pattern CUT = Pattern.compile("(?s)(.*) … \\[cut: whole in \\w+\\.csv]");

    private SameCell() {}

    static boolean same(ColumnType type, String cell, String published) {
        String text = lines(cell);
        if (text.equals(lines(published))
                || text.strip().equals(lines(published).strip())) {
            return true;
        }
        Matcher cut = CUT.matcher(text);
        if (cut.matches()) {
            return lines(published).startsWith(cut.group(1));
        }
        return switch (type) {
            case INTEGER, YEAR, NUMBER, MONEY -> sameNumber(text, published);
            case BOOLEAN -> text.equalsIgnoreCase(published);
            case AMOUNT -> text.strip().equals(AmountText.readable(published));
            case DATE, TEXT -> sameDay(text, published);
        };
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean sameNumber(String text, String published) {
        Optional<BigDecimal> one = number(text);
        Optional<BigDecimal> other = number(published);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        // 1.5E+07 shows as many digits as it has; a plain number is whole but for what a spreadsheet cannot keep
        boolean scientific = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
        MathContext digits = scientific ? new MathContext(Math.max(1, one.get().precision())) : DIGITS;
        return one.get().round(digits).compareTo(other.get().round(digits)) == 0;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replaceAll("[,\\s\u00a0\u202f]", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean sameDay(String text, String published) {
        Matcher parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            return false;
        }
        int a = Integer.parseInt(parts.group(1));
        int b = Integer.parseInt(parts.group(2));
        int c = Integer.parseInt(parts.group(3));
        return is(published, a, b, c) || is(published, c, b, a) || is(published, c, a, b);
    }

    /** A month ({@code 2019-02}) becomes its first day in a spreadsheet. */
    private static boolean is(String published, int year, int month, int day) {
        try {
            String found = LocalDate.of(year, month, day).toString();
            return found.equals(published)
                    || day == 1 && found.substring(0, found.length() - 3).equals(published);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
