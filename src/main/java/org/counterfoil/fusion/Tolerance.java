package org.counterfoil.fusion;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/**
 * What difference still counts as agreement, beyond what the values themselves grant.
 *
 * @param days between two dates
 * @param share of an amount: 0.05 for 5 %
 */
record Tolerance(int days, BigDecimal share) {

    static final Tolerance NONE = new Tolerance(0, BigDecimal.ZERO);

    private static final Pattern DAYS = Pattern.compile("(\\d{1,3}) days?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:\\.\\d+)?) ?%");

    /** @throws IllegalArgumentException if the text is neither empty nor days nor a percentage under 100 */
    static Tolerance parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new Tolerance(Integer.parseInt(days.group(1)), BigDecimal.ZERO);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Tolerance(0, new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no tolerance; write '2 days' or '5 %', or leave it empty");
    }

    boolean agree(Value left, Value right) {
        if (left.agreesWith(right)) {
            return true;
        }
        if (left instanceof DateInterval first && right instanceof DateInterval second) {
            return first.daysApart(second) <= days;
        }
        return share.signum() > 0
                && left instanceof Amount first
                && right instanceof Amount second
                && (widened(first).agreesWith(second) || first.agreesWith(widened(second)));
    }

    private Amount widened(Amount amount) {
        Range range = amount.range();
        BigDecimal down = BigDecimal.ONE.subtract(share);
        BigDecimal up = BigDecimal.ONE.add(share);
        return amount.with(new Range(times(range.low(), down), range.best(), times(range.high(), up)));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }
}
