package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the values of a column that becomes a field look like.
 *
 * @param column its header
 * @param field what it becomes
 * @param filled how many rows say something in it
 * @param numbers how many of the values are bare numbers
 * @param readable how many of the values read as the field
 * @param monthFirst how many dates can be read with the month first alone
 * @param dayFirst how many dates can be read with the day first alone
 * @param median of the bare numbers, without their signs; 0 where there are none
 * @param dated whether it holds dates
 */
public record ColumnShape(
        String column,
        String field,
        int filled,
        int numbers,
        int readable,
        int monthFirst,
        int dayFirst,
        BigDecimal median,
        boolean dated) {

    /** Below it too little stands in a column to tell. */
    private static final int FEW = 3;
    /** Figures do not grow so from one night to the next, units do. */
    private static final BigDecimal SCALE = BigDecimal.valueOf(300);

    private boolean isMost(int values) {
        return 5 * values >= 4 * filled;
    }

    private boolean isHalfAtMost(int values) {
        return 2 * values <= filled;
    }

    private static boolean isScaled(BigDecimal small, BigDecimal large) {
        return small.signum() > 0 && large.compareTo(small.multiply(SCALE)) >= 0;
    }

    /** What is otherwise in the same column on another night, in words; empty where nothing is. */
    List<String> drift(ColumnShape now) {
        if (filled < FEW || now.filled < FEW) {
            return filled >= FEW && now.filled == 0 ? List.of("column '" + column + "' has become empty") : List.of();
        }
        if (isMost(numbers) && now.isHalfAtMost(now.numbers) && !dated) {
            return List.of("column '" + column + "' held numbers and holds words");
        }
        if (isMost(readable) && now.isHalfAtMost(now.readable)) {
            return List.of("column '" + column + "' can no longer be read as " + field);
        }
        if (monthFirst > 0 && dayFirst == 0 && now.dayFirst > 0 && now.monthFirst == 0) {
            return List.of("column '" + column + "' had the month first and has the day first");
        }
        if (dayFirst > 0 && monthFirst == 0 && now.monthFirst > 0 && now.dayFirst == 0) {
            return List.of("column '" + column + "' had the day first and has the month first");
        }
        boolean scaled = !dated
                && isMost(numbers)
                && now.isMost(now.numbers)
                && (isScaled(median, now.median) || isScaled(now.median, median));
        return scaled
                ? List.of("the figures of column '" + column + "' are "
                        + (now.median.compareTo(median) > 0
                                ? "hundreds of times as large"
                                : "hundreds of times smaller")
                        + ", as if their unit had changed")
                : List.of();
    }
}
