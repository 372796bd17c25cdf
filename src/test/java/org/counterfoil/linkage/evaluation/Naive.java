package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same figures from their definitions, by looking at every pair of ids. */
final class Naive {

    private final Drawn drawn;
    private final SortedMap<String, TreeSet<String>> trueClusters = new TreeMap<>();
    private final List<String> scored = new ArrayList<>();
    /** Every pair that is scored. */
    private final List<Truth.Pair> pairs = new ArrayList<>();

    Naive(Drawn drawn, Half half) {
        this.drawn = drawn;
        tellTrueClusters();
        for (String id : drawn.ids) {
            boolean listed = !drawn.form.equals("clusters") || drawn.trueClusterOf.containsKey(id);
            if (listed && (half == null || Half.of(trueClusters.get(id).first()) == half)) {
                scored.add(id);
            }
        }
        for (String left : scored) {
            for (String right : scored) {
                if (left.compareTo(right) < 0 && !drawn.uncertain.contains(new Truth.Pair(left, right))) {
                    pairs.add(new Truth.Pair(left, right));
                }
            }
        }
    }

    private void tellTrueClusters() {
        Stream.concat(drawn.ids.stream(), Stream.of("absent", "missing"))
                .forEach(id -> trueClusters.put(id, new TreeSet<>(List.of(id))));
        if (drawn.form.equals("clusters")) {
            drawn.trueClusterOf.forEach((id, cluster) -> drawn.trueClusterOf.forEach((other, another) -> {
                if (cluster.equals(another)) {
                    trueClusters.get(id).add(other);
                }
            }));
        } else {
            drawn.truePairs.forEach(pair -> {
                TreeSet<String> all = new TreeSet<>(trueClusters.get(pair.left()));
                all.addAll(trueClusters.get(pair.right()));
                all.forEach(id -> trueClusters.put(id, all));
            });
        }
    }

    boolean isTrue(Truth.Pair pair) {
        return drawn.form.equals("pairs")
                ? drawn.truePairs.contains(pair)
                : trueClusters.get(pair.left()).contains(pair.right());
    }

    boolean together(Truth.Pair pair) {
        return drawn.clusterOf.get(pair.left()).equals(drawn.clusterOf.get(pair.right()));
    }

    boolean blocked(Truth.Pair pair) {
        return drawn.scores.containsKey(pair) && drawn.scores.get(pair).blocked();
    }

    double probability(Truth.Pair pair) {
        return drawn.scores.containsKey(pair) ? drawn.scores.get(pair).probability() : Double.NaN;
    }

    boolean link(Truth.Pair pair) {
        return blocked(pair) && probability(pair) >= Small.LINK;
    }

    private long count(Predicate<Truth.Pair> which) {
        return pairs.stream().filter(which).count();
    }

    private Rate rate(Predicate<Truth.Pair> hits, Predicate<Truth.Pair> of) {
        return new Rate(count(of.and(hits)), count(of));
    }

    private String accuracy(Predicate<Truth.Pair> set) {
        Rate precision = rate(this::isTrue, set);
        Rate recall = rate(set, this::isTrue);
        return precision + " " + recall + " " + digits(Accuracy.harmonic(precision.value(), recall.value()));
    }

    static String accuracy(Accuracy accuracy) {
        return accuracy.precision() + " " + accuracy.recall() + " "
                + digits(accuracy.f1().value());
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.9f", value);
    }

    private TreeSet<String> with(String id, Predicate<String> same) {
        TreeSet<String> group = new TreeSet<>();
        scored.stream().filter(other -> other.equals(id) || same.test(other)).forEach(group::add);
        return group;
    }

    private TreeSet<String> foundWith(String id) {
        return with(id, other -> drawn.clusterOf.get(id).equals(drawn.clusterOf.get(other)));
    }

    private TreeSet<String> trulyWith(String id) {
        return with(id, other -> trueClusters.get(id).contains(other));
    }

    private String wholeAndBcubed() {
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> truth = new TreeSet<>();
        double precision = 0;
        double recall = 0;
        for (String id : scored) {
            TreeSet<String> both = foundWith(id);
            both.retainAll(trulyWith(id));
            precision += (double) both.size() / foundWith(id).size() / scored.size();
            recall += (double) both.size() / trulyWith(id).size() / scored.size();
            add(found, foundWith(id));
            add(truth, trulyWith(id));
        }
        long whole = found.stream().filter(truth::contains).count();
        return new Rate(whole, found.size()) + " " + new Rate(whole, truth.size()) + " "
                + digits(scored.isEmpty() ? 1 : precision) + " " + digits(scored.isEmpty() ? 1 : recall);
    }

    private static void add(TreeSet<String> groups, TreeSet<String> group) {
        if (group.size() > 1) {
            groups.add(String.join(" ", group));
        }
    }

    private String kind(Truth.Pair pair, List<PairError.Kind> kinds) {
        PairError.Kind kind = blocked(pair) ? kinds.get(link(pair) ? 0 : 1) : kinds.get(2);
        return kind + " " + pair.left() + " " + pair.right() + " " + probability(pair);
    }

    private List<String> errors(int most) {
        Comparator<Truth.Pair> unscoredLast = Comparator.comparing(pair -> Double.isNaN(probability(pair)));
        Comparator<Truth.Pair> highest = unscoredLast.thenComparing(
                Comparator.comparingDouble(this::probability).reversed());
        List<String> errors = new ArrayList<>();
        pairs.stream()
                .filter(pair -> together(pair) && !isTrue(pair))
                .sorted(highest.thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .forEach(pair -> errors.add(kind(
                        pair,
                        List.of(
                                PairError.Kind.FALSE_LINK,
                                PairError.Kind.FALSE_BELOW,
                                PairError.Kind.FALSE_NOT_COMPARED))));
        missed(errors, most, highest, pair -> !blocked(pair));
        missed(errors, most, Comparator.comparingDouble(this::probability), pair -> blocked(pair) && !link(pair));
        missed(errors, most, highest, this::link);
        return errors;
    }

    private void missed(List<String> errors, int most, Comparator<Truth.Pair> order, Predicate<Truth.Pair> which) {
        pairs.stream()
                .filter(pair -> isTrue(pair) && !together(pair) && which.test(pair))
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .forEach(pair -> errors.add(kind(
                        pair,
                        List.of(
                                PairError.Kind.MISSED_KEPT_APART,
                                PairError.Kind.MISSED_BELOW,
                                PairError.Kind.MISSED_NOT_COMPARED))));
    }

    /** Every figure as text. */
    List<String> figures(List<Threshold> thresholds, List<Calibration.Bin> bins, int most) {
        List<String> figures = new ArrayList<>();
        figures.add("clusters " + accuracy(this::together));
        figures.add("links " + accuracy(this::link));
        figures.add("groups " + wholeAndBcubed());
        figures.add("blocking " + rate(this::blocked, this::isTrue));
        figures.add("reduction "
                + drawn.scores.values().stream().filter(Drawn.Score::blocked).count());
        figures.add("merged "
                + new Rate(
                        drawn.lookAlikes.stream()
                                .filter(pairs::contains)
                                .filter(this::together)
                                .count(),
                        drawn.lookAlikes.stream().filter(pairs::contains).count()));
        for (Threshold at : thresholds) {
            Predicate<Truth.Pair> above = pair -> blocked(pair) && probability(pair) >= at.from();
            figures.add(at.from() + " " + rate(this::isTrue, above) + " " + rate(above, this::isTrue));
        }
        for (Calibration.Bin bin : bins) {
            Predicate<Truth.Pair> inside = pair ->
                    blocked(pair) && probability(pair) >= bin.from() && (probability(pair) < bin.to() || bin.to() == 1);
            double mean = pairs.stream()
                    .filter(inside)
                    .mapToDouble(this::probability)
                    .average()
                    .orElse(Double.NaN);
            figures.add("bin " + bin.from() + " " + digits(mean) + " " + rate(this::isTrue, inside));
        }
        figures.add("expected "
                + digits(pairs.stream()
                        .filter(this::link)
                        .mapToDouble(pair -> 1 - probability(pair))
                        .sum()));
        figures.add("wrong " + count(pair -> together(pair) && !isTrue(pair)) + " "
                + count(pair -> isTrue(pair) && !together(pair)));
        figures.addAll(errors(most));
        return figures;
    }

    static List<String> figures(Evaluation evaluation, int most) {
        List<String> figures = new ArrayList<>();
        figures.add("clusters " + accuracy(evaluation.clusters()));
        figures.add("links " + accuracy(evaluation.links()));
        figures.add("groups " + evaluation.clusterPrecision() + " " + evaluation.clusterRecall() + " "
                + digits(evaluation.bcubedPrecision()) + " " + digits(evaluation.bcubedRecall()));
        figures.add("blocking " + evaluation.blockingRecall());
        figures.add("reduction "
                + (evaluation.reduction().of() - evaluation.reduction().hits()));
        figures.add("merged " + evaluation.lookAlikesMerged());
        evaluation.thresholds().forEach(at -> figures.add(at.from() + " " + at.precision() + " " + at.recall()));
        evaluation
                .calibration()
                .bins()
                .forEach(bin -> figures.add("bin " + bin.from() + " " + digits(bin.mean()) + " " + bin.share()));
        figures.add("expected " + digits(evaluation.falseLinks().expected()));
        Errors errors = evaluation.errors(most);
        figures.add("wrong " + errors.count(true) + " " + errors.count(false));
        Stream.of(
                        errors.falsePairs(),
                        errors.missedPairs(PairError.Kind.MISSED_NOT_COMPARED),
                        errors.missedPairs(PairError.Kind.MISSED_BELOW),
                        errors.missedPairs(PairError.Kind.MISSED_KEPT_APART))
                .flatMap(List::stream)
                .forEach(error -> figures.add(
                        error.kind() + " " + error.left() + " " + error.right() + " " + error.probability()));
        return figures;
    }
}
