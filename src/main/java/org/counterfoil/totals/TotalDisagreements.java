package org.counterfoil.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Disagreement.Part;
import org.counterfoil.totals.Disagreement.Side;

/** Totals of two sources in dollars over one period that cannot both be true, by what the incidents in their scopes come to. */
final class TotalDisagreements {

    private static final String DOLLARS = "USD";

    private final List<StatedTotal> totals;
    private final List<Item> items;
    private final Optional<DatedRates> rates;

    /** Where nobody asks what coins were worth. */
    TotalDisagreements(List<StatedTotal> totals, List<Item> items) {
        this(totals, items, Optional.empty());
    }

    TotalDisagreements(List<StatedTotal> totals, List<Item> items, Optional<DatedRates> rates) {
        this.rates = rates;
        this.totals = totals.stream()
                .distinct()
                .filter(total -> total.unit().equals(DOLLARS) && total.partOf().isEmpty())
                .sorted(StatedTotal.ORDER)
                .toList();
        this.items = items;
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        for (int first = 0; first < totals.size(); first++) {
            for (StatedTotal other : totals.subList(first + 1, totals.size())) {
                StatedTotal one = totals.get(first);
                if (differ(one, other)) {
                    found.add(split(one, other));
                }
            }
        }
        return found;
    }

    private static boolean differ(StatedTotal one, StatedTotal other) {
        return !one.origin().source().equals(other.origin().source())
                && one.measure() == other.measure()
                && Overlaps.overlap(one.scope(), other.scope())
                && CountryLists.isNear(one.scope().period(), other.scope().period())
                && !one.value().agreesWith(other.value());
    }

    /** The first minus the second. */
    Disagreement split(StatedTotal one, StatedTotal other) {
        Split split = new Split(one.value().figure().subtract(other.value().figure()));
        SortedMap<String, Item> inOne = counted(one);
        SortedMap<String, Item> inOther = counted(other);
        scopes(split, one.measure(), without(inOne, inOther), counted(withActorOf(one, other)), false);
        scopes(split, one.measure(), without(inOther, inOne), counted(withActorOf(other, one)), true);
        SortedMap<String, Item> both = new TreeMap<>(inOne);
        both.keySet().retainAll(inOther.keySet());
        later(split, one, other, both, false);
        later(split, other, one, both, true);
        rates.map(known -> new CoinPrices(known, one.measure(), both.values()))
                .ifPresent(prices -> Stream.of(one, other)
                        .flatMap(total -> prices.words(total).stream())
                        .forEach(split::note));
        split.addRounding(one.value(), other.value());
        return split.of(one.id(), one.measure().text(), side(one), side(other));
    }

    private static Side side(StatedTotal total) {
        return new Side(
                total.id(), DOLLARS + " " + total.value().text(), total.value().figure());
    }

    private SortedMap<String, Item> counted(StatedTotal total) {
        SortedMap<String, Item> counted = new TreeMap<>();
        Selection.of(total, items).counted().forEach(item -> counted.put(item.id(), item));
        return counted;
    }

    /** The second total, were it over the actor of the first: what that counts as well is apart by attribution alone. */
    private static StatedTotal withActorOf(StatedTotal one, StatedTotal other) {
        Scope scope = other.scope();
        Scope actor = one.scope();
        return other.over(new Scope(
                actor.actor(),
                actor.sponsor(),
                scope.period(),
                scope.countries(),
                scope.victims(),
                scope.victimKinds(),
                scope.listing()));
    }

    private static List<Item> without(SortedMap<String, Item> some, SortedMap<String, Item> others) {
        return some.values().stream()
                .filter(item -> !others.containsKey(item.id()))
                .toList();
    }

    /** @param only incidents that one total counts and the other does not */
    private static void scopes(
            Split split, Measure measure, List<Item> only, SortedMap<String, Item> byOtherActor, boolean negative) {
        for (Part part : List.of(Part.SCOPE, Part.ATTRIBUTION)) {
            List<Item> some = only.stream()
                    .filter(item -> byOtherActor.containsKey(item.id()) == (part == Part.ATTRIBUTION))
                    .toList();
            add(split, part, measure, some, negative, negative ? "only the second counts" : "only the first counts");
        }
    }

    /** What was first held to be the actor's after the earlier total was stated, and before the later one was. */
    private static void later(
            Split split, StatedTotal later, StatedTotal earlier, SortedMap<String, Item> both, boolean negative) {
        DateInterval before = earlier.stated();
        DateInterval after = later.stated();
        if (before == null || after == null || !before.latest().isBefore(after.earliest())) {
            return;
        }
        List<Item> some = both.values().stream()
                .filter(item -> firstAttributed(item, later.scope())
                        .filter(day -> day.isAfter(before.latest()) && !day.isAfter(after.latest()))
                        .isPresent())
                .toList();
        add(
                split,
                Part.ATTRIBUTION,
                later.measure(),
                some,
                negative,
                "nobody had attributed before " + before.text() + ", and " + later.id() + " was stated later:");
    }

    /** Empty where one of the claims does not say when it was made. */
    private static Optional<LocalDate> firstAttributed(Item item, Scope scope) {
        List<Optional<LocalDate>> days = item.incident().resolution("attribution").stream()
                .flatMap(resolution -> Stream.concat(resolution.supporting().stream(), resolution.losing().stream()))
                .filter(cited -> cited.claim().value() instanceof Attribution attribution
                        && (scope.sponsor().isEmpty()
                                ? attribution.actor().equals(scope.actor())
                                : attribution.sponsor().equals(scope.sponsor())))
                .map(TotalDisagreements::stated)
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).min(LocalDate::compareTo)
                : Optional.empty();
    }

    private static Optional<LocalDate> stated(Cited cited) {
        return Optional.ofNullable(cited.claim().stated()).map(DateInterval::earliest);
    }

    private static void add(Split split, Part part, Measure measure, List<Item> some, boolean negative, String which) {
        List<Item> valued = some.stream()
                .filter(item -> dollars(item, measure).signum() != 0)
                .toList();
        BigDecimal sum = valued.stream().map(item -> dollars(item, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
        split.add(
                part,
                negative ? sum.negate() : sum,
                which + " " + valued.stream().map(Item::id).collect(Collectors.joining(", ")));
    }

    /** What is published in dollars; of a loss of no kind what was taken. */
    private static BigDecimal dollars(Item item, Measure measure) {
        String field = measure == Measure.LOSS ? Measure.TAKEN.text() : measure.text();
        return item.incident().values(field, Money.class).stream()
                .filter(money -> money.currency().equals(DOLLARS))
                .map(money -> money.range().figure())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
