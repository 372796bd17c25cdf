package org.counterfoil.fusion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterfoil.fusion.Contest.Outcome;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/** Resolves one field of one incident. */
final class FieldFusion {

    /** What stands as the rule where a person chose. */
    static final String DECISION = "decision";

    private final Field field;
    private final Policy policy;
    private final Speakers speakers;
    private final List<Cited> claims;

    FieldFusion(Field field, Policy policy, Speakers speakers, List<Cited> claims) {
        this.field = field;
        this.policy = policy;
        this.speakers = speakers;
        this.claims = claims;
    }

    Resolution resolve() {
        List<Cited> counted = claims.stream().filter(Cited::counts).toList();
        if (counted.isEmpty()) {
            return new Resolution(field, Status.SILENT, List.of(), null, "", List.of(), claims);
        }
        List<Cited> valued = valued(counted);
        if (valued.isEmpty()) {
            return new Absent(field, claims).resolution();
        }
        List<Cited> chosen = valued.stream().filter(FieldFusion::isChosen).toList();
        Decided decided = decide(valued);
        return chosen.isEmpty() ? resolution(decided) : resolution(byDecision(decide(chosen), decided));
    }

    private record Decided(Outcome outcome, @Nullable Range range) {}

    private static boolean isChosen(Cited cited) {
        return cited.is(Ruling.Kind.WINS) || cited.isGiven();
    }

    private static List<Cited> valued(List<Cited> counted) {
        return counted.stream()
                .filter(cited -> !(cited.claim().value() instanceof NoValue))
                .toList();
    }

    private Decided decide(List<Cited> valued) {
        if (field.kind() == FieldKind.AMOUNT) {
            AmountFusion.Outcome outcome = new AmountFusion(policy, speakers, valued).resolve();
            return new Decided(outcome.outcome(), outcome.range());
        }
        return new Decided(policy.unitesAll() ? union(valued) : contest(named(valued)), null);
    }

    /** What a person chose, unless nobody contradicts it or two chose differently; the range stays over all that counts. */
    private static Decided byDecision(Decided chosen, Decided all) {
        return chosen.outcome().values().isEmpty()
                        || all.outcome().status() == Status.AGREED
                                && all.outcome()
                                        .values()
                                        .equals(chosen.outcome().values())
                ? all
                : new Decided(
                        new Outcome(Status.SETTLED, chosen.outcome().values(), DECISION),
                        around(chosen.range(), all.range()));
    }

    private static @Nullable Range around(@Nullable Range chosen, @Nullable Range all) {
        return chosen == null || all == null ? null : chosen.hull(all);
    }

    private Outcome contest(List<Cited> valued) {
        return new Contest(policy, policy.unitesNested() ? oneEachReport(valued) : oneEachClaim(speakers, valued))
                .decide();
    }

    static List<Voice> oneEachClaim(Speakers speakers, List<Cited> some) {
        return some.stream().map(cited -> speakers.voice(List.of(cited))).toList();
    }

    private List<Voice> oneEachReport(List<Cited> some) {
        return some.stream().collect(groupingBy(cited -> cited.report().id(), TreeMap::new, toList())).values().stream()
                .map(speakers::voice)
                .toList();
    }

    /** A description of a victim agrees with every name, so it competes only where nobody gives a name. */
    private static List<Cited> named(List<Cited> valued) {
        List<Cited> named = valued.stream()
                .filter(cited -> !(cited.claim().value() instanceof Name name && name.anonymous()))
                .toList();
        return named.isEmpty() ? valued : named;
    }

    private Outcome union(List<Cited> valued) {
        List<Value> values = valued.stream()
                .map(cited -> cited.claim().value())
                .distinct()
                .sorted(Voice.BY_TEXT)
                .toList();
        return contradicts(values)
                ? new Outcome(Status.SETTLED, values, Rule.UNION.text())
                : new Outcome(Status.AGREED, values, "");
    }

    /** Two descriptions or two references stand side by side; two states held responsible do not. */
    private boolean contradicts(List<Value> values) {
        return field.kind() != FieldKind.TEXT
                && field.kind() != FieldKind.REFERENCE
                && !values.stream().allMatch(one -> values.stream().allMatch(one::agreesWith));
    }

    private Resolution resolution(Decided decided) {
        Outcome outcome = decided.outcome();
        Tolerance tolerance = policy.allowed();
        Predicate<Cited> supports = cited -> cited.counts()
                && outcome.values().stream()
                        .anyMatch(value -> tolerance.agree(value, cited.claim().value()));
        return new Resolution(
                field,
                outcome.status(),
                outcome.values(),
                decided.range(),
                outcome.rule(),
                claims.stream().filter(supports).toList(),
                claims.stream().filter(supports.negate()).toList());
    }
}
