package org.counterfoil.fusion;

import java.util.Comparator;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Value;

/** How finely a value is stated; the smaller, the finer. Only values of one type are compared. */
record Sharpness(long coarse, long fine) implements Comparable<Sharpness> {

    private static final Comparator<Sharpness> ORDER =
            Comparator.comparingLong(Sharpness::coarse).thenComparingLong(Sharpness::fine);

    static Sharpness of(Value value) {
        if (value instanceof DateInterval date) {
            return new Sharpness(date.days(), date.approximate() ? 1 : 0);
        }
        if (value instanceof Amount amount) {
            return ofRange(amount.range());
        }
        return new Sharpness(0, 0);
    }

    /** Exact before closed before open; then the more digits were given. */
    private static Sharpness ofRange(Range range) {
        int open = range.isExact() ? 0 : range.low() != null && range.high() != null ? 1 : 2;
        return new Sharpness(open, -range.figure().stripTrailingZeros().precision());
    }

    @Override
    public int compareTo(Sharpness other) {
        return ORDER.compare(this, other);
    }
}
