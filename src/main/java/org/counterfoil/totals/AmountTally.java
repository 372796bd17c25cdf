package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the amounts of incidents. Low and high are over all that was claimed of each, the best figure is what is
 * published. An end that nobody states counts as 0 or as the published figure. An incident that may lie outside the scope
 * adds nothing to the low end.
 */
final class AmountTally {

    private static final String DOLLARS = "USD";

    private final StatedTotal total;
    private final Selection selection;
    private final List<String> unvalued = new ArrayList<>();
    private @Nullable Range sum;

    AmountTally(StatedTotal total, Selection selection) {
        this.total = total;
        this.selection = selection;
    }

    Tally tally() {
        selection.inside().forEach(item -> add(item, share(item.incident())));
        selection.unsure().forEach(item -> add(item, unsure(share(item.incident()))));
        return new Tally(sum, unvalued.stream().sorted().toList());
    }

    private void add(Item item, @Nullable Range share) {
        if (share == null) {
            unvalued.add(item.id());
        } else {
            sum = sum == null ? share : Ranges.sum(sum, share);
        }
    }

    private static @Nullable Range unsure(@Nullable Range share) {
        return share == null ? null : new Range(BigDecimal.ZERO, share.best(), share.high());
    }

    private @Nullable Range share(Incident incident) {
        return total.measure() == Measure.LOSS ? loss(incident) : amount(incident, total.measure());
    }

    /** A source that does not tell taken from attempted may mean either: from what was taken to all that was aimed at. */
    private @Nullable Range loss(Incident incident) {
        Range taken = amount(incident, Measure.TAKEN);
        Range attempted = amount(incident, Measure.ATTEMPTED);
        if (attempted == null) {
            return taken;
        }
        if (taken == null) {
            return new Range(BigDecimal.ZERO, null, attempted.high());
        }
        return new Range(taken.low(), null, Ranges.larger(taken.high(), attempted.high()));
    }

    private @Nullable Range amount(Incident incident, Measure measure) {
        String field = measure.text() + (total.unit().equals(DOLLARS) ? "" : "_in_kind");
        return incident.resolution(field)
                .flatMap(resolution -> resolution.values().stream()
                        .filter(value ->
                                value instanceof Amount amount && amount.unit().equals(total.unit()))
                        .map(value -> whole(resolution, ((Amount) value).range()))
                        .findFirst())
                .orElse(null);
    }

    /** Ends that nobody states are closed, so that sums have both: nothing less than 0, nothing above what is published. */
    private static Range whole(Resolution resolution, Range published) {
        Range said = resolution.range();
        Range all = said == null ? published : said;
        BigDecimal figure = published.figure();
        BigDecimal low = all.low() == null ? BigDecimal.ZERO : all.low();
        BigDecimal high = all.high() == null ? figure : all.high();
        return new Range(low.min(figure), figure, high.max(figure));
    }
}
