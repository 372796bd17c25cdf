package org.counterfoil.totals;

import java.math.BigDecimal;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/** Figures in sentences, as people write them; columns have them as they are counted with. */
final class Spoken {

    private Spoken() {}

    static String value(StatedTotal total) {
        return of(total.value(), total.unit());
    }

    /** What a total states of its measure: {@code 1 incident}, {@code 35 incidents}, {@code USD 522,000,000 taken}. */
    static String counted(StatedTotal total, String measure) {
        boolean one = !total.measure().isAmount() && total.value().equals(Range.exactly(1));
        return value(total) + " " + (one ? singular(measure) : measure);
    }

    private static String singular(String plural) {
        return plural.endsWith("ies") ? plural.substring(0, plural.length() - 3) + "y" : plural.replaceAll("s$", "");
    }

    /**
     * {@code USD 522,000,000}, {@code USD 1,236,200,000 to 1,258,200,000, best 1,247,700,000}, {@code at least 35}. Unlike
     * {@link AmountText}, which is read back, it names the unit behind the hedge, and no best figure that is not known.
     */
    static String of(Range range, String unit) {
        String what = unit.isEmpty() ? "" : unit + " ";
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        if (range.isExact()) {
            return what + figure(low);
        }
        if (low == null && high == null) {
            return "about " + what + figure(range.best());
        }
        String ends = low == null
                ? "up to " + what + figure(high)
                : high == null ? "at least " + what + figure(low) : what + figure(low) + " to " + figure(high);
        BigDecimal best = range.best();
        boolean isEnd = best == null || best.equals(low) && high == null || best.equals(high) && low == null;
        return isEnd ? ends : ends + ", best " + figure(best);
    }

    /** @param figure nothing is spoken of as 0 */
    static String figure(@Nullable BigDecimal figure) {
        return figure == null
                ? "0"
                : AmountText.grouped(figure.stripTrailingZeros().toPlainString());
    }
}
