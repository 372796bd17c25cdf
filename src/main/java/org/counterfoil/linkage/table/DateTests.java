package org.counterfoil.linkage.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.similarity.Letters;

/**
 * What the days of one column may have in common. A day is held as year, month and day in eight decimal digits of four bits
 * each, 0 where a text is none. Immutable.
 */
public final class DateTests {

    private static final int DIGIT_BITS = 4;
    /** The lowest bit of each digit. */
    private static final int ONES = 0x11111111;

    /** Where the calendar has no such day. */
    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final Column<TextFact> column;
    private final int[] days;

    DateTests(Column<TextFact> column) {
        this.column = column;
        this.days = new int[column.distinct()];
        Arrays.setAll(days, code -> digits(DateText.of(column.value(code).text())));
    }

    private static int digits(int date) {
        int packed = 0;
        int rest = date;
        for (int shift = 0; shift < Integer.SIZE; shift += DIGIT_BITS) {
            packed |= rest % 10 << shift;
            rest /= 10;
        }
        return packed;
    }

    /** As eight digits at most so many edits apart. */
    public TextTest edits(int most) {
        return most <= 1
                ? (one, other, left, right) ->
                        days[left] != 0 && days[right] != 0 && edits(days[left], days[right]) <= most
                : (one, other, left, right) -> days[left] != 0
                        && days[right] != 0
                        && TextTests.edits(letters(days[left]), letters(days[right]), most);
    }

    /** 0, 1, or 2 for more: texts of one length are an edit apart where one digit differs, or two neighbours were exchanged. */
    private static int edits(int left, int right) {
        int differ = left ^ right;
        int places = (differ | differ >>> 1 | differ >>> 2 | differ >>> 3) & ONES;
        int count = Integer.bitCount(places);
        if (count < 2) {
            return count;
        }
        int low = Integer.numberOfTrailingZeros(places);
        boolean neighbours = count == 2 && places == 0x11 << low;
        int both = 0xFF;
        int exchanged = (left >>> low & both) << DIGIT_BITS | (left >>> low & both) >>> DIGIT_BITS;
        return neighbours && (exchanged & both) == (right >>> low & both) ? 1 : 2;
    }

    private static Letters letters(int day) {
        return Letters.of(String.format(Locale.ROOT, "%08x", day));
    }

    /** Day and month are exchanged, and the year is the same. */
    public TextTest dayMonthSwapped() {
        return (one, other, left, right) -> {
            int l = days[left];
            int r = days[right];
            return l != 0 && r != 0 && year(l) == year(r) && day(l) == month(r) && month(l) == day(r);
        };
    }

    /** Both are of one year, and one of them is its first. */
    public TextTest firstOfYear() {
        return (one, other, left, right) -> {
            int l = days[left];
            int r = days[right];
            return l != 0 && r != 0 && year(l) == year(r) && (isFirst(l) || isFirst(r));
        };
    }

    private static boolean isFirst(int day) {
        return month(day) == 1 && day(day) == 1;
    }

    /** Two of year, month and day are the same. */
    public TextTest twoParts() {
        return (one, other, left, right) -> {
            int l = days[left];
            int r = days[right];
            int same = (year(l) == year(r) ? 1 : 0) + (month(l) == month(r) ? 1 : 0) + (day(l) == day(r) ? 1 : 0);
            return l != 0 && r != 0 && same >= 2;
        };
    }

    /** Both are days that the calendar has, at most so many days apart. */
    public TextTest apart(double most) {
        int[] since = new int[column.distinct()];
        Arrays.setAll(since, code -> since(DateText.of(column.value(code).text())));
        return (one, other, left, right) ->
                since[left] != IMPOSSIBLE && since[right] != IMPOSSIBLE && Math.abs(since[left] - since[right]) <= most;
    }

    /** Days since 1970. */
    private static int since(int date) {
        try {
            return date == 0
                    ? IMPOSSIBLE
                    : (int) LocalDate.of(DateText.year(date), DateText.month(date), DateText.day(date))
                            .toEpochDay();
        } catch (DateTimeException impossible) {
            return IMPOSSIBLE;
        }
    }

    private static int year(int day) {
        return day >>> 16;
    }

    private static int month(int day) {
        return day >>> 8 & 0xFF;
    }

    private static int day(int day) {
        return day & 0xFF;
    }
}
