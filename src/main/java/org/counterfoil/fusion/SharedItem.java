package org.counterfoil.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Precision;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Value;

/** One field of one incident, as its sources give it: those that give one date, one name, or one amount in one unit. */
final class SharedItem {

    /** Sources, from which two can be wrong alike against more. */
    static final int FEWEST = 5;

    /** A wrong figure of three digits or more is one of some fifty, a wrong day one of some thirty. In tenths of a bit. */
    private static final int WRONG_AMOUNT = 76;

    private static final int WRONG_DAY = 69;

    /** A name is not wrong but by a slip: as rare as a wrong day. */
    private static final int WRONG_NAME = WRONG_DAY;

    /** A figure of so few digits is rounded, and two round it alike. */
    private static final int DIGITS = 3;

    private static final int RARE_DIGITS = 5;

    private final Policy policy;
    private final Origins origins;
    private final SortedMap<String, Value> values = new TreeMap<>();
    private final SortedMap<String, ReportId> reports = new TreeMap<>();

    SharedItem(List<Report> cluster, Origins origins, Policy policy) {
        this.policy = policy;
        this.origins = origins;
        Map<String, List<Report>> bySource = cluster.stream()
                .collect(Collectors.groupingBy(report -> report.id().source(), TreeMap::new, Collectors.toList()));
        bySource.forEach((source, some) -> {
            SortedSet<Value> said = new TreeSet<>(Voice.BY_TEXT);
            some.stream()
                    .flatMap(report -> report.claims(policy.field()))
                    .map(claim -> claim.value())
                    .filter(value -> !(value instanceof NoValue))
                    .forEach(said::add);
            if (said.size() == 1 && (isMeasured(said.first()) || isNamed(said.first()))) {
                values.put(source, said.first());
                some.stream()
                        .filter(report ->
                                report.claims(policy.field()).findAny().isPresent())
                        .map(Report::id)
                        .min(Comparator.naturalOrder())
                        .ifPresent(report -> reports.put(source, report));
            }
        });
    }

    private static boolean isMeasured(Value value) {
        return value instanceof Amount || value instanceof DateInterval;
    }

    private static boolean isNamed(Value value) {
        return value instanceof Name name && !name.anonymous();
    }

    /**
     * Adds what two sources say alone and more of the others contradict, where it is a figure or a day, and not a round one, or
     * a misspelt name.
     *
     * @param weight of a mistake, by what it is and the slip by which it comes of what others say
     */
    void mistakes(SortedMap<String, PairOfSources> pairs, BiFunction<Integer, Optional<Slip>, Integer> weight) {
        pairs().filter(pair -> isMistake(pair.get(0), pair.get(1))).forEach(pair -> {
            String left = pair.get(0);
            String right = pair.get(1);
            pairs.computeIfAbsent(left + " " + right, key -> new PairOfSources(report(left), report(right)))
                    .addMistake(weight.apply(bits(value(left)), slip(left, right)), words(left, right));
        });
    }

    /** {@code taken USD 7472877 where others have USD 7412877, a digit off (paper/1, weekly/1)}. */
    private String words(String left, String right) {
        String theirs = others(left, right).stream()
                .map(other -> value(other).text())
                .distinct()
                .collect(Collectors.joining(" or "));
        String slip = slip(left, right).map(found -> ", " + found.words()).orElse("");
        return policy.field() + " " + value(left).text() + " where others have " + theirs + slip + " (" + report(left)
                + ", " + report(right) + ")";
    }

    private static int bits(Value wrong) {
        return wrong instanceof Amount ? WRONG_AMOUNT : wrong instanceof Name ? WRONG_NAME : WRONG_DAY;
    }

    /** By which slip what the two say comes of what others do. */
    private Optional<Slip> slip(String left, String right) {
        return others(left, right).stream()
                .flatMap(other -> Slip.between(value(left), value(other)).stream())
                .findFirst();
    }

    /** Adds what else these two sources share and where they differ. */
    void weigh(SortedMap<String, PairOfSources> pairs) {
        pairs().filter(pair -> isMeasured(value(pair.get(0)))).forEach(pair -> {
            PairOfSources found = pairs.get(String.join(" ", pair));
            if (found != null && !agree(value(pair.get(0)), value(pair.get(1)))) {
                found.addDifference();
            } else if (found != null && isRare(pair.get(0), pair.get(1))) {
                found.addRare();
            }
        });
    }

    /** Of independent sources, in order. */
    private Stream<List<String>> pairs() {
        return values.keySet().stream()
                .flatMap(left -> values.tailMap(left).keySet().stream()
                        .filter(right -> !origins.of(left).equals(origins.of(right)))
                        .map(right -> List.of(left, right)));
    }

    private Value value(String source) {
        return Objects.requireNonNull(values.get(source), source);
    }

    private ReportId report(String source) {
        return Objects.requireNonNull(reports.get(source), source);
    }

    private boolean agree(Value one, Value other) {
        return policy.allowed().agree(one, other);
    }

    private boolean isMistake(String left, String right) {
        Value shared = value(left);
        List<String> others = others(left, right);
        return shared.equals(value(right))
                && (isNamed(shared) ? slip(left, right).isPresent() : isSpecific(shared))
                && others.stream().noneMatch(other -> agree(shared, value(other)))
                && others.stream().allMatch(one -> others.stream().allMatch(other -> agree(value(one), value(other))))
                && others.stream().map(origins::of).distinct().count() > 2;
    }

    private boolean isRare(String left, String right) {
        Value shared = value(left);
        return shared.equals(value(right))
                && shared instanceof Amount amount
                && digits(amount) >= RARE_DIGITS
                && others(left, right).stream().noneMatch(other -> value(other).equals(shared));
    }

    private List<String> others(String left, String right) {
        return values.keySet().stream()
                .filter(source -> !source.equals(left) && !source.equals(right))
                .toList();
    }

    private static boolean isSpecific(Value value) {
        return value instanceof Amount amount
                ? digits(amount) >= DIGITS
                : ((DateInterval) value).precision() == Precision.DAY;
    }

    private static int digits(Amount amount) {
        return amount.range().figure().stripTrailingZeros().precision();
    }
}
