package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.totals.Disagreement.Part;

/**
 * Whether two figures in dollars are one quantity at the rates of two days: each agrees with what the quantity was worth on
 * its day, and not with what it was worth on the other's.
 */
final class OtherDay {

    private final IncidentDisagreements incident;
    private final Resolution resolution;
    private final Range published;
    private final Cited other;
    private final Range otherDollars;

    OtherDay(IncidentDisagreements incident, Resolution resolution, Range published, Cited other, Range otherDollars) {
        this.incident = incident;
        this.resolution = resolution;
        this.published = published;
        this.other = other;
        this.otherDollars = otherDollars;
    }

    /**
     * A quantity at the rate of a day.
     *
     * @param amount what one side states
     */
    private record Worth(Amount amount, DateInterval when, Range dollars) {

        /** The nearest figure that the quantity may have been worth. */
        BigDecimal nearest(BigDecimal figure) {
            BigDecimal low = dollars.low();
            BigDecimal high = dollars.high();
            BigDecimal atLeast = low == null ? figure : figure.max(low);
            return high == null ? atLeast : atLeast.min(high);
        }

        String words() {
            return AmountText.readable(amount.text()) + " were worth " + Spoken.of(dollars, "USD") + " at the rate of "
                    + when.text();
        }
    }

    void explain(Split split) {
        for (Cited quantity : incident.inKind(resolution)) {
            Amount here = (Amount) quantity.claim().value();
            Amount there = ownQuantity(here.unit()).orElse(here);
            for (DateInterval day : days(publishedStated())) {
                for (DateInterval otherDay : days(
                        Optional.ofNullable(other.claim().stated()).stream().toList())) {
                    Optional<Worth> one = worth(here, day);
                    Optional<Worth> two = worth(there, otherDay);
                    if (one.isPresent() && two.isPresent() && isEvidence(one.get(), two.get())) {
                        add(split, one.get(), two.get());
                        return;
                    }
                }
            }
        }
    }

    /** What the report of the other figure itself gives in the unit. */
    private Optional<Amount> ownQuantity(String unit) {
        return incident.inKind(resolution).stream()
                .filter(cited -> cited.report().id().equals(other.report().id()))
                .map(cited -> (Amount) cited.claim().value())
                .filter(amount -> amount.unit().equals(unit))
                .findFirst();
    }

    private List<DateInterval> publishedStated() {
        return resolution.supporting().stream()
                .map(Cited::claim)
                .map(Claim::stated)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The day of the theft, then those on which it was stated. */
    private List<DateInterval> days(List<DateInterval> stated) {
        List<DateInterval> days = new ArrayList<>(incident.theft().stream().toList());
        stated.stream().filter(day -> !days.contains(day)).forEach(days::add);
        return days;
    }

    private Optional<Worth> worth(Amount amount, DateInterval when) {
        return incident.worth(amount, Optional.of(when)).map(dollars -> new Worth(amount, when, dollars));
    }

    private boolean isEvidence(Worth one, Worth two) {
        return !one.when().equals(two.when())
                && one.dollars().agreesWith(published)
                && two.dollars().agreesWith(otherDollars)
                && !one.dollars().agreesWith(otherDollars)
                && !two.dollars().agreesWith(published);
    }

    private void add(Split split, Worth one, Worth two) {
        BigDecimal explained = one.nearest(published.figure()).subtract(two.nearest(otherDollars.figure()));
        Part part = one.amount() instanceof CoinAmount ? Part.VALUATION_DATE : Part.CURRENCY;
        split.add(part, explained, one.words() + ", " + two.words());
    }
}
