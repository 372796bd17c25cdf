package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Value;

/** Lets voices compete under the rules of a policy until those left can all be true. */
final class Contest {

    private final Policy policy;
    private final Tolerance tolerance;
    private final List<Voice> voices;

    /** @param voices at least one */
    Contest(Policy policy, List<Voice> voices) {
        this.policy = policy;
        this.tolerance = policy.allowed();
        this.voices = voices.stream().distinct().sorted(Voice.ORDER).toList();
    }

    /**
     * How it came about, and what is published: nothing only where a person is to be asked.
     *
     * @param rule the rule that settled it, or empty
     */
    record Outcome(Status status, List<Value> values, String rule) {}

    Outcome decide() {
        List<Voice> left = voices;
        if (compatible(left)) {
            return new Outcome(Status.AGREED, published(left), "");
        }
        for (Rule rule : policy.rules()) {
            if (rule == Rule.ASK_A_PERSON) {
                return new Outcome(Status.CONTESTED, List.of(), "");
            }
            Optional<Value> hull = rule == Rule.INTERVAL_HULL ? Hull.of(left) : Optional.empty();
            if (hull.isPresent()) {
                return new Outcome(Status.SETTLED, List.of(hull.get()), rule.text());
            }
            left = kept(rule, left);
            if (compatible(left)) {
                return new Outcome(Status.SETTLED, published(left), rule.text());
            }
        }
        return new Outcome(Status.CONTESTED, published(left.subList(0, 1)), "");
    }

    private boolean compatible(List<Voice> some) {
        return some.stream().allMatch(one -> some.stream().allMatch(other -> one.agreesWith(other, tolerance)));
    }

    private List<Voice> kept(Rule rule, List<Voice> left) {
        return switch (rule) {
            case MOST_PRECISE -> best(left, Comparator.comparing(Voice::sharpness));
            case MOST_TRUSTED -> best(left, Comparator.comparing(Voice::rank));
            case MOST_RECENT -> best(left, Comparator.comparing(Voice::stated).reversed());
            case MAJORITY -> majority(left);
            case MEDIAN -> Median.kept(left);
            case UNION, UNION_IF_NESTED, INTERVAL_HULL, ASK_A_PERSON -> left;
        };
    }

    private List<Voice> majority(List<Voice> left) {
        Votes votes = new Votes(voices, tolerance);
        long[] counted = left.stream().mapToLong(votes::of).toArray();
        long most = Arrays.stream(counted).max().orElseThrow();
        return IntStream.range(0, counted.length)
                .filter(voice -> counted[voice] == most)
                .mapToObj(left::get)
                .toList();
    }

    private static List<Voice> best(List<Voice> left, Comparator<Voice> order) {
        Voice first = left.stream().min(order).orElseThrow();
        return left.stream().filter(voice -> order.compare(voice, first) == 0).toList();
    }

    /** A value that agrees with a better source's adds nothing to it: one description of a victim beside another. */
    private List<Value> published(List<Voice> winners) {
        List<Value> values = new ArrayList<>(Overlap.sharpened(winners));
        if (policy.unitesNested()) {
            winners.stream()
                    .flatMap(voice -> voice.values().stream())
                    .filter(value -> values.stream().noneMatch(value::agreesWith))
                    .forEach(values::add);
        }
        values.sort(Voice.BY_TEXT);
        return List.copyOf(values);
    }
}
