package org.counterfoil.linkage.table;

import java.util.function.Predicate;
import org.counterfoil.linkage.engine.Column;

/**
 * What can be told of a column by looking at its values. Shares are of the distinct values looked at, from 0 to 1; a share of
 * none is 0.
 *
 * @param rows in the table
 * @param filled share of rows that say something
 * @param distinct number of distinct values
 * @param emails share that are addresses
 * @param dates share that are days of the calendar
 * @param numbers share that are numbers
 * @param coded share that have a digit and no space
 * @param listed share with a comma or semicolon between words
 * @param words mean number of words
 * @param length mean number of characters
 */
public record ColumnLook(
        int rows,
        double filled,
        int distinct,
        double emails,
        double dates,
        double numbers,
        double coded,
        double listed,
        double words,
        double length) {

    /** As many distinct values as tell what the others are like. */
    private static final int LOOKED_AT = 2000;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** Looks at a column. */
    public static ColumnLook at(Column<String> column) {
        int speaking = 0;
        for (int row = 0; row < column.size(); row++) {
            speaking += column.speaks(row) ? 1 : 0;
        }
        return new ColumnLook(
                column.size(),
                column.size() == 0 ? 0 : (double) speaking / column.size(),
                column.distinct(),
                share(column, ColumnLook::isEmail),
                share(column, ColumnLook::isDay),
                share(column, value -> !Double.isNaN(NumberText.of(value))),
                share(column, value -> value.matches("\\S*\\d\\S*")),
                share(column, value -> value.matches(".*\\p{L}[,;]\\s*\\p{L}.*")),
                mean(column, true),
                mean(column, false));
    }

    private static boolean isEmail(String value) {
        return value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    private static boolean isDay(String value) {
        int date = DateText.of(value);
        return date > 0
                && DateText.year(date) >= 1000
                && DateText.month(date) >= 1
                && DateText.month(date) <= DAYS
                && DateText.day(date) >= 1
                && DateText.day(date) <= DAYS
                && Math.min(DateText.month(date), DateText.day(date)) <= MONTHS;
    }

    private static double share(Column<String> column, Predicate<String> holds) {
        int looked = Math.min(LOOKED_AT, column.distinct());
        int held = 0;
        for (int i = 0; i < looked; i++) {
            held += holds.test(value(column, i, looked)) ? 1 : 0;
        }
        return looked == 0 ? 0 : (double) held / looked;
    }

    private static double mean(Column<String> column, boolean words) {
        int looked = Math.min(LOOKED_AT, column.distinct());
        long sum = 0;
        for (int i = 0; i < looked; i++) {
            String value = value(column, i, looked);
            sum += words ? WordList.of(value).size() : value.length();
        }
        return looked == 0 ? 0 : (double) sum / looked;
    }

    /** Evenly from beginning to end. */
    private static String value(Column<String> column, int i, int looked) {
        return TextForms.normalised(column.value((int) ((long) i * column.distinct() / looked)));
    }

    /** Rows that say something, by distinct value; 1 where all differ. */
    public double repeats() {
        return distinct == 0 ? 0 : filled * rows / distinct;
    }
}
