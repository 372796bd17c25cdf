package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * A stated total with the incidents in its scope.
 *
 * @param rows of the listing that the total sums up; empty where it names none
 */
record Held(StatedTotal total, Selection selection, Tally tally, List<Report> rows) {

    static Held of(StatedTotal total, List<Item> items) {
        Selection selection = Selection.of(total, items);
        return new Held(total, selection, Tally.of(total, selection), rows(total, items));
    }

    private static List<Report> rows(StatedTotal total, List<Item> items) {
        if (total.scope().listing().isEmpty()) {
            return List.of();
        }
        Listing listing = Listing.of(total);
        return items.stream()
                .flatMap(item -> listing.rows(item.incident()).stream())
                .sorted(Comparator.comparing(Report::id))
                .toList();
    }

    boolean hasListing() {
        return !total.scope().listing().isEmpty();
    }

    @Nullable
    Range difference() {
        return tally.range() == null ? null : Ranges.minus(total.value(), tally.range());
    }

    /** Counts must be met to the last one, amounts as far as rounding and open ends allow. */
    boolean met() {
        Range itemised = tally.range();
        if (itemised == null) {
            return false;
        }
        return total.measure().isAmount()
                ? total.value().agreesWith(itemised)
                : Ranges.admits(total.value(), itemised.figure());
    }

    TotalResult result(String remark) {
        Range difference = difference();
        return new TotalResult(
                total,
                tally.range(),
                difference == null ? null : Ranges.positive(difference),
                difference,
                selection.counted().stream().map(Item::id).toList(),
                tally.unvalued(),
                met(),
                (note() + " " + remark).strip());
    }

    /** The measure with its unit, where that is not the dollar. */
    String field() {
        return total.unit().isEmpty() || total.unit().equals("USD")
                ? total.measure().text()
                : total.measure().text() + " " + total.unit();
    }

    /** {@code 5}, {@code USD -1400000}, or empty. */
    String differenceText() {
        Range difference = difference();
        if (difference == null) {
            return "";
        }
        BigDecimal low = difference.low();
        BigDecimal high = difference.high();
        return difference.best() == null && low != null && high != null
                ? amount(low) + " to " + amount(high)
                : amount(difference.figure());
    }

    private String amount(BigDecimal figure) {
        return total.unit().isEmpty() ? figure.toPlainString() : total.unit() + " " + figure.toPlainString();
    }

    private String note() {
        List<String> parts = new ArrayList<>();
        parts.add(Plural.of(selection.counted().size(), "incident") + " in scope");
        if (hasListing()) {
            parts.add(Plural.of(rows.size(), "row") + " of tonight's reports in the listing "
                    + Listing.of(total).text());
        }
        addCount(parts, selection.unsure(), "may lie outside the period, or be of another kind, and may not count");
        addCount(parts, selection.undated(), "without a date left out");
        addCount(parts, selection.listedOutside(), "of the listing left out by the rest of the scope");
        if (!tally.unvalued().isEmpty()) {
            parts.add(tally.unvalued().size() + " without a figure");
        }
        if (total.measure() == Measure.LOSS) {
            parts.add("low is what was taken, high adds what was attempted and not taken");
        }
        if (hasListing() && !total.scope().actor().isEmpty()) {
            parts.add("the listing was taken as its source's own answer to who did it");
        }
        return String.join("; ", parts) + ".";
    }

    private static void addCount(List<String> parts, List<Item> items, String what) {
        if (!items.isEmpty()) {
            parts.add(items.size() + " " + what + " ("
                    + String.join(", ", items.stream().map(Item::id).limit(10).toList())
                    + (items.size() > 10 ? ", …" : "") + ")");
        }
    }
}
