package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rate;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.totals.Disagreement.Part;
import org.counterfoil.totals.Disagreement.Side;

/** What is published of an incident's amount in dollars, against each claim that says otherwise. */
final class IncidentDisagreements {

    private static final String DOLLARS = "USD";
    private static final List<String> FIELDS = List.of("taken", "attempted", "recovered");

    private final Incident incident;
    private final DatedRates rates;

    IncidentDisagreements(Incident incident, DatedRates rates) {
        this.incident = incident;
        this.rates = rates;
    }

    List<Disagreement> find() {
        return FIELDS.stream()
                .flatMap(field -> incident.resolution(field).stream())
                .flatMap(this::ofField)
                .toList();
    }

    private Stream<Disagreement> ofField(Resolution resolution) {
        Optional<Money> published = resolution.values().stream()
                .filter(Money.class::isInstance)
                .map(Money.class::cast)
                .filter(money -> money.currency().equals(DOLLARS))
                .findFirst();
        return published.stream()
                .flatMap(money -> Stream.concat(losers(resolution, money), inOtherCurrencies(resolution, money)));
    }

    private Stream<Disagreement> losers(Resolution resolution, Money published) {
        return resolution.losing().stream()
                .filter(cited -> cited.claim().value() instanceof Money money
                        && money.currency().equals(DOLLARS))
                .map(cited -> split(resolution, published, cited, range(cited)))
                .filter(one -> one.difference().signum() != 0);
    }

    /** By the rate of the theft; what agrees so is no disagreement, and what has no rate cannot be compared. */
    private Stream<Disagreement> inOtherCurrencies(Resolution resolution, Money published) {
        return inKind(resolution).stream()
                .filter(cited -> cited.claim().value() instanceof Money)
                .flatMap(cited -> worth((Amount) cited.claim().value(), theft())
                        .filter(worth -> !worth.agreesWith(published.range()))
                        .map(worth -> split(resolution, published, cited, worth))
                        .stream());
    }

    private Disagreement split(Resolution resolution, Money published, Cited other, Range otherDollars) {
        Split split = new Split(published.range().figure().subtract(otherDollars.figure()));
        String field = resolution.field().name();
        if (!otherKind(split, field, published.range(), otherDollars)
                && !recovered(split, field, published.range(), otherDollars)) {
            new OtherDay(this, resolution, published.range(), other, otherDollars).explain(split);
        }
        split.addRounding(published.range(), otherDollars);
        return split.of(
                incident.id(),
                field,
                new Side(incident.id(), published.text(), published.range().figure()),
                new Side(other.id(), other.claim().value().text(), otherDollars.figure()));
    }

    /** What one gives as taken, others give as attempted, or the other way round. */
    private boolean otherKind(Split split, String field, Range published, Range other) {
        String kind = field.equals("taken") ? "attempted" : field.equals("attempted") ? "taken" : "";
        Optional<Cited> same = dollars(kind)
                .filter(cited -> range(cited).agreesWith(other) && !range(cited).agreesWith(published))
                .findFirst();
        same.ifPresent(cited -> split.add(
                Part.SCOPE,
                published.figure().subtract(range(cited).figure()),
                "the other figure is what " + cited.id() + " gives as " + kind));
        return same.isPresent();
    }

    /** One is the other less what came back. */
    private boolean recovered(Split split, String field, Range published, Range other) {
        if (!field.equals("taken")) {
            return false;
        }
        for (Cited cited : dollars("recovered").toList()) {
            BigDecimal back = range(cited).figure();
            BigDecimal signed = published.figure().compareTo(other.figure()) > 0 ? back : back.negate();
            BigDecimal net = published.figure().subtract(signed);
            if (net.signum() > 0
                    && back.compareTo(published.slack()) > 0
                    && Range.exactly(net).agreesWith(other)) {
                split.add(Part.RECOVERED, signed, "one is the other less what " + cited.id() + " gives as recovered");
                return true;
            }
        }
        return false;
    }

    private Stream<Cited> dollars(String field) {
        return incident.resolution(field).stream()
                .flatMap(resolution -> Stream.concat(resolution.supporting().stream(), resolution.losing().stream()))
                .filter(cited -> cited.claim().value() instanceof Money money
                        && money.currency().equals(DOLLARS));
    }

    /** Claims of the same loss in coins or another currency. */
    List<Cited> inKind(Resolution resolution) {
        List<Cited> all = new ArrayList<>();
        incident.resolution(resolution.field().name() + "_in_kind").ifPresent(inKind -> {
            all.addAll(inKind.supporting());
            all.addAll(inKind.losing());
        });
        return all.stream()
                .filter(cited -> cited.claim().value() instanceof Amount)
                .toList();
    }

    Optional<DateInterval> theft() {
        return incident.values("occurred", DateInterval.class).stream().findFirst();
    }

    /** In dollars at the rate of a time, as far as the last digit of the quantity leaves open; empty without a rate. */
    Optional<Range> worth(Amount amount, Optional<DateInterval> when) {
        return Optional.ofNullable(rates.of(amount.unit(), when.orElse(null)).rate())
                .map((Rate rate) -> rate.value(asRounded(amount.range())));
    }

    private static Range asRounded(Range range) {
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        return new Range(
                low == null ? null : low.subtract(range.slack()),
                range.figure(),
                high == null ? null : high.add(range.slack()));
    }

    static Range range(Cited cited) {
        return ((Amount) cited.claim().value()).range();
    }
}
