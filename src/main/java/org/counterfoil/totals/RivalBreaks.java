package org.counterfoil.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Breaks.Figures;

/** Totals of different sources over one scope that cannot both be true. */
final class RivalBreaks {

    private final List<Held> held;
    private final List<Item> items;
    private final Titles titles;
    private final Breaks breaks;

    RivalBreaks(List<Held> held, List<Item> items, Titles titles, Breaks breaks) {
        this.held = held;
        this.items = items;
        this.titles = titles;
        this.breaks = breaks;
    }

    private record Question(Scope scope, Measure measure, String unit) {}

    void find() {
        Map<Question, List<StatedTotal>> answers = new LinkedHashMap<>();
        for (Held one : held) {
            StatedTotal total = one.total();
            answers.computeIfAbsent(
                            new Question(comparable(total), total.measure(), total.unit()), key -> new ArrayList<>())
                    .add(total);
        }
        answers.values().forEach(this::compare);
    }

    /** A total that sums up a whole document says no less than one that only gives its scope. */
    private static Scope comparable(StatedTotal total) {
        Scope scope = total.scope();
        if (scope.listing().isEmpty() || !Listing.of(total).isWholeDocument()) {
            return scope;
        }
        return new Scope(
                scope.actor(),
                scope.sponsor(),
                scope.period(),
                scope.countries(),
                scope.victims(),
                scope.victimKinds(),
                "");
    }

    private void compare(List<StatedTotal> totals) {
        StatedTotal first = totals.get(0);
        List<StatedTotal> rivals =
                totals.stream().filter(one -> contradicts(one, totals)).toList();
        if (rivals.isEmpty()) {
            return;
        }
        StatedTotal low = extreme(rivals).get(0);
        StatedTotal high = extreme(rivals).get(rivals.size() - 1);
        String unit = first.unit().isEmpty() ? "" : first.unit() + " ";
        breaks.add(
                Break.Kind.TOTALS_DIFFER,
                rivals.get(0).id(),
                first.measure().text(),
                new Figures(
                        high.value().text(),
                        low.value().text(),
                        unit
                                + high.value()
                                        .figure()
                                        .subtract(low.value().figure())
                                        .toPlainString(),
                        TotalBreaks.tolerance(first)),
                "Over one scope, " + rivals.stream().map(this::saying).collect(Collectors.joining("; ")) + "."
                        + split(high, low),
                "Read both for what they count; where they mean different scopes, say so in the source.yml.");
    }

    private String split(StatedTotal high, StatedTotal low) {
        return high.unit().equals("USD")
                ? " "
                        + new TotalDisagreements(List.of(), items)
                                .split(high, low)
                                .sentence()
                : "";
    }

    private static List<StatedTotal> extreme(List<StatedTotal> rivals) {
        return rivals.stream()
                .sorted(Comparator.comparing(
                                (StatedTotal total) -> total.value().figure())
                        .thenComparing(StatedTotal.ORDER))
                .toList();
    }

    private static boolean contradicts(StatedTotal one, List<StatedTotal> totals) {
        return totals.stream()
                .filter(other -> !other.origin().source().equals(one.origin().source()))
                .anyMatch(other -> one.measure().isAmount()
                        ? !one.value().agreesWith(other.value())
                        : Ranges.apart(one.value(), other.value()));
    }

    private String saying(StatedTotal total) {
        return titles.of(total.origin().source()) + " states " + Spoken.value(total) + " (" + total.id() + ")";
    }
}
