package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was stated in coins and in other currencies into dollars, at dated rates. The quantity stays what is published;
 * the dollars are derived and kept apart. Immutable; may be used by several threads.
 */
public final class Valuation {

    private static final String IN_KIND = "_in_kind";

    private final DatedRates rates;
    private final List<SourceProfile> sources;

    public Valuation(DatedRates rates, List<SourceProfile> sources) {
        this.rates = rates;
        this.sources = List.copyOf(sources);
    }

    /** Every quantity that is published of the incident, once a basis; in {@link ValuedAmount#ORDER}. */
    public List<ValuedAmount> of(Incident incident) {
        return incident.resolutions().stream()
                .filter(resolution -> resolution.field().name().endsWith(IN_KIND))
                .flatMap(resolution -> ofField(incident, resolution))
                .sorted(ValuedAmount.ORDER)
                .toList();
    }

    private Stream<ValuedAmount> ofField(Incident incident, Resolution resolution) {
        List<ValuedAmount> valued = resolution.values().stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .flatMap(amount -> Stream.of(Basis.values()).map(basis -> value(incident, resolution, amount, basis)))
                .toList();
        Set<String> basket = new Basket(resolution, sources).units();
        List<ValuedAmount> atTheft = valued.stream()
                .filter(one -> one.basis() == Basis.THEFT
                        && basket.contains(one.quantity().unit()))
                .toList();
        boolean whole = atTheft.stream().allMatch(one -> one.dollars() != null);
        return valued.stream().map(one -> whole && atTheft.contains(one) ? one.asCounted() : one);
    }

    private ValuedAmount value(Incident incident, Resolution resolution, Amount amount, Basis basis) {
        List<Cited> cited = inUnit(resolution, amount.unit());
        Amount quantity = amount.with(all(amount, cited));
        DateInterval when = switch (basis) {
            case THEFT ->
                incident.values("occurred", DateInterval.class).stream()
                        .findFirst()
                        .orElse(null);
            case REPORT -> firstStated(amount, cited);
            case LAST -> null;
        };
        DatedRates.Found found = basis == Basis.LAST ? rates.last(amount.unit()) : rates.of(amount.unit(), when);
        return new ValuedAmount(
                incident.id(),
                resolution.field().name().replace(IN_KIND, ""),
                quantity,
                basis,
                when,
                found.rate(),
                found.rate() == null ? null : found.rate().value(quantity.range()),
                found.reason(),
                cited.stream().map(Cited::id).sorted().toList(),
                false);
    }

    static List<Cited> inUnit(Resolution resolution, String unit) {
        List<Cited> all = new ArrayList<>(resolution.supporting());
        all.addAll(resolution.losing());
        return all.stream()
                .filter(cited -> cited.claim().value() instanceof Amount amount
                        && amount.unit().equals(unit))
                .toList();
    }

    /** The figure that is published, between the ends that any claim gives. */
    private static Range all(Amount amount, List<Cited> cited) {
        Range hull = amount.range();
        for (Cited one : cited) {
            hull = hull.hull(((Amount) one.claim().value()).range());
        }
        return new Range(hull.low(), amount.range().figure(), hull.high());
    }

    private static @Nullable DateInterval firstStated(Amount amount, List<Cited> cited) {
        return cited.stream()
                .map(Cited::claim)
                .filter(claim -> claim.value().agreesWith(amount))
                .map(Claim::stated)
                .filter(Objects::nonNull)
                .min(DateInterval::compareTo)
                .orElse(null);
    }
}
