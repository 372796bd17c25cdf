package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Breaks.Figures;

/** Totals whose parts do not add up to them, or name other countries than the listing they speak of. */
final class PartBreaks {

    private static final String MEND =
            "Look in the source for what its parts leave out; where parts are missing from our extract, add them.";

    private final List<Held> held;
    private final CountryLists countries;
    private final Breaks breaks;

    PartBreaks(List<Held> held, CountryLists countries, Breaks breaks) {
        this.held = held;
        this.countries = countries;
        this.breaks = breaks;
    }

    void find() {
        for (Held whole : held) {
            List<Held> parts = countries.parts(whole.total());
            if (!parts.isEmpty()) {
                added(whole, parts).ifPresent(sum -> check(whole, parts, sum));
                if (isFirstOfItsStatement(whole)) {
                    lists(whole);
                }
            }
        }
    }

    private boolean isFirstOfItsStatement(Held whole) {
        return held.stream()
                .filter(other -> other.total().statement().equals(whole.total().statement()))
                .findFirst()
                .filter(first -> first == whole)
                .isPresent();
    }

    /** What the parts in the same measure come to; countries are counted, not added. */
    private Optional<Range> added(Held whole, List<Held> parts) {
        StatedTotal total = whole.total();
        if (total.measure() == Measure.COUNTRIES) {
            int named = countries.named(total).size();
            return named == 0 ? Optional.empty() : Optional.of(Range.exactly(named));
        }
        return parts.stream()
                .map(Held::total)
                .filter(part -> part.measure() == total.measure() && part.unit().equals(total.unit()))
                .map(StatedTotal::value)
                .reduce(Ranges::sum);
    }

    private void check(Held whole, List<Held> parts, Range sum) {
        StatedTotal total = whole.total();
        boolean met =
                total.measure().isAmount() ? total.value().agreesWith(sum) : Ranges.admits(total.value(), sum.figure());
        if (met) {
            return;
        }
        BigDecimal difference = total.value().figure().subtract(sum.figure());
        String unit = total.unit().isEmpty() ? "" : total.unit() + " ";
        breaks.add(
                Break.Kind.PARTS_NOT_MET,
                total.id(),
                whole.field(),
                new Figures(
                        total.value().text(),
                        sum.text(),
                        unit + difference.toPlainString(),
                        TotalBreaks.tolerance(total)),
                detail(whole, parts, sum, difference),
                MEND);
    }

    private String detail(Held whole, List<Held> parts, Range sum, BigDecimal difference) {
        StatedTotal total = whole.total();
        String gap = difference.signum() > 0
                ? Spoken.figure(difference) + " unallocated"
                : Spoken.figure(difference.negate()) + " more than the whole";
        return total.speaker() + " states " + Spoken.value(total) + " " + whole.field() + "; its "
                + Plural.of(statements(parts), "part") + " come to " + Spoken.of(sum, total.unit()) + ": " + gap + ". "
                + countries.remark(total);
    }

    private static long statements(List<Held> parts) {
        return parts.stream().map(part -> part.total().statement()).distinct().count();
    }

    private void lists(Held whole) {
        countries.comparisons(whole.total()).forEach((name, comparison) -> {
            if (!comparison.isSame()) {
                breaks.add(
                        Break.Kind.LISTING_NOT_MET,
                        whole.total().id(),
                        "countries: " + name,
                        Figures.of(codes(comparison, true), codes(comparison, false)),
                        "The countries that the parts of this total name are not those of the listing. "
                                + comparison.sentence("its parts", name),
                        "Look in both documents for the incidents in the countries that only one of them has.");
            }
        });
    }

    private static String codes(CountryComparison comparison, boolean first) {
        int all = comparison.both().size() + (first ? comparison.onlyFirst() : comparison.onlySecond()).size();
        return all == 1 ? "1 country" : all + " countries";
    }
}
