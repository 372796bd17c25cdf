package org.counterfoil.fusion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/** Resolves amounts unit by unit: no unit is ever turned into another here. */
final class AmountFusion {

    private final Policy policy;
    private final Speakers speakers;
    private final List<Cited> valued;

    /** @param valued claims with an amount, at least one */
    AmountFusion(Policy policy, Speakers speakers, List<Cited> valued) {
        this.policy = policy;
        this.speakers = speakers;
        this.valued = valued;
    }

    /** @param range over all claims in the unit published; null where several units are */
    record Outcome(Contest.Outcome outcome, @Nullable Range range) {}

    Outcome resolve() {
        SortedMap<String, List<Cited>> units = valued.stream()
                .filter(cited -> cited.claim().value() instanceof Amount)
                .collect(groupingBy(cited -> amount(cited).unit(), TreeMap::new, toList()));
        if (policy.unit().equals(Policy.EACH)) {
            return together(units.values().stream().map(this::decide).toList());
        }
        List<Cited> competing = units.getOrDefault(policy.unit(), List.of());
        return competing.size() == valued.size() ? decide(competing) : aside(competing);
    }

    private Outcome decide(List<Cited> claims) {
        Contest.Outcome outcome = new Contest(policy, FieldFusion.oneEachClaim(speakers, claims)).decide();
        return new Outcome(
                outcome,
                outcome.values().isEmpty()
                        ? null
                        : around(((Amount) outcome.values().get(0)).range(), claims));
    }

    private static Range around(Range published, List<Cited> claims) {
        Range range = published;
        for (Cited cited : claims) {
            range = range.hull(amount(cited).range());
        }
        return range;
    }

    /** Amounts in other units do not compete, but they are not lost either. */
    private Outcome aside(List<Cited> competing) {
        String rule = policy.unit() + " only";
        if (competing.isEmpty()) {
            return new Outcome(new Contest.Outcome(Status.SETTLED, List.of(), rule), null);
        }
        Outcome decided = decide(competing);
        return decided.outcome().status() == Status.AGREED
                ? new Outcome(
                        new Contest.Outcome(Status.SETTLED, decided.outcome().values(), rule), decided.range())
                : decided;
    }

    private static Outcome together(List<Outcome> each) {
        Status worst = each.stream()
                .map(one -> one.outcome().status())
                .max(Status::compareTo)
                .orElseThrow();
        List<Value> values = each.stream()
                .flatMap(one -> one.outcome().values().stream())
                .sorted(Voice.BY_TEXT)
                .toList();
        String rules = each.stream()
                .map(one -> one.outcome().rule())
                .filter(rule -> !rule.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return new Outcome(
                new Contest.Outcome(worst, values, rules),
                each.size() == 1 ? each.get(0).range() : null);
    }

    private static Amount amount(Cited cited) {
        return (Amount) cited.claim().value();
    }
}
