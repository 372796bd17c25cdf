package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.List;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Holds dates against each other by their codes: what a level asks of a date is worked out once for each. */
final class DateLevels implements CodeComparison {

    /** What is noted of a date lies together: days of the epoch but for the last. */
    private static final int FIRST = 0;

    private static final int LAST = 1;
    private static final int FIRST_A_YEAR_ON = 2;
    private static final int LAST_A_YEAR_ON = 3;
    private static final int EARLIEST = 4;
    private static final int A_MONTH_ON = 5;
    private static final int SWAPPED = 6;
    /** 1 for the date of the theft, else 0. */
    private static final int MAIN = 7;

    private static final int WIDTH = 8;
    private static final int MONTHS = 12;
    /** No day. */
    private static final long NEVER = Long.MIN_VALUE;

    private final LevelTest[] tests;
    private final double[] parameters;
    private final long[] noted;

    DateLevels(Column<DateFact> column, List<Level> levels) {
        LevelTests asked = new LevelTests(levels);
        this.tests = asked.tests;
        this.parameters = asked.parameters;
        this.noted = new long[column.distinct() * WIDTH];
        for (int code = 0; code < column.distinct(); code++) {
            note(column.value(code), code * WIDTH);
        }
    }

    private void note(DateFact date, int at) {
        DateFact yearOn = date.plusYears(1);
        noted[at + FIRST] = date.first();
        noted[at + LAST] = date.last();
        noted[at + FIRST_A_YEAR_ON] = yearOn.first();
        noted[at + LAST_A_YEAR_ON] = yearOn.last();
        noted[at + EARLIEST] = date.stated().earliest().toEpochDay();
        noted[at + A_MONTH_ON] = monthOn(date.stated().earliest());
        noted[at + SWAPPED] = swapped(date.stated().earliest());
        noted[at + MAIN] = date.main() ? 1 : 0;
    }

    private static long monthOn(LocalDate day) {
        LocalDate next = day.plusMonths(1);
        return next.getDayOfMonth() == day.getDayOfMonth() ? next.toEpochDay() : NEVER;
    }

    private static long swapped(LocalDate day) {
        return day.getDayOfMonth() <= MONTHS
                ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                        .toEpochDay()
                : NEVER;
    }

    @Override
    public int level(int one, int other, int left, int right) {
        int l = left * WIDTH;
        int r = right * WIDTH;
        boolean main = (noted[l + MAIN] & noted[r + MAIN]) == 1;
        boolean days = isDay(l) && isDay(r);
        for (int level = 0; level < tests.length; level++) {
            if (holds(level, l, r, main, days)) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }

    private boolean holds(int level, int l, int r, boolean main, boolean days) {
        double most = parameters[level];
        return switch (tests[level]) {
            case DAYS_APART -> main && days && apart(l, r) <= most;
            case REPORTED_WITHIN -> !main && days && apart(l, r) <= most;
            case DAY_MONTH_SWAPPED -> main && days && noted[l + SWAPPED] == noted[r + EARLIEST];
            case ONE_YEAR_OFF -> main && days && yearOff(l, r, most);
            case ONE_MONTH_OFF -> main && days && monthOff(l, r);
            case OVERLAP -> main && !days && apart(l, r) == 0 && daysOfBoth(l, r) <= most;
            case GAP -> main && !days && apart(l, r) > 0 && apart(l, r) <= most;
            case PERIOD_ONE_YEAR_OFF -> main && !days && daysOfBoth(l, r) <= most && yearOff(l, r, 0);
            case OTHERWISE -> true;
            default -> false;
        };
    }

    /** Said to the day; two neighbouring days (a night) are one. */
    private boolean isDay(int at) {
        return noted[at + LAST] - noted[at + FIRST] <= 1;
    }

    private long daysOfBoth(int l, int r) {
        return noted[l + LAST] - noted[l + FIRST] + noted[r + LAST] - noted[r + FIRST] + 2;
    }

    private long apart(int l, int r) {
        return apart(noted[l + FIRST], noted[l + LAST], r);
    }

    private long apart(long first, long last, int r) {
        return Math.max(0, Math.max(first, noted[r + FIRST]) - Math.min(last, noted[r + LAST]));
    }

    private boolean yearOff(int l, int r, double most) {
        return apart(noted[l + FIRST_A_YEAR_ON], noted[l + LAST_A_YEAR_ON], r) <= most
                || apart(noted[r + FIRST_A_YEAR_ON], noted[r + LAST_A_YEAR_ON], l) <= most;
    }

    private boolean monthOff(int l, int r) {
        return noted[l + A_MONTH_ON] == noted[r + EARLIEST] || noted[r + A_MONTH_ON] == noted[l + EARLIEST];
    }
}
