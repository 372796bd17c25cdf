package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What speaks for and against two rows of a table as lines of text. Immutable. */
final class RowWaterfall {

    private static final int KEYS_SHOWN = 4;

    private final MatchModel model;

    RowWaterfall(MatchModel model) {
        this.model = model;
    }

    /**
     * Prior, each comparison, sum, and what would flip it.
     *
     * @param title the two and their verdict
     * @param broughtBy what made them a candidate
     */
    List<String> compared(String title, List<Evidence> evidence, String broughtBy) {
        MatchWeight sum = evidence.stream().map(Evidence::weight).reduce(model.prior(), MatchWeight::plus);
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(Waterfall.bar(model.prior().bits(), "prior: before anything is known of the two"));
        evidence.forEach(each -> lines.add(Waterfall.bar(each)));
        lines.add(sum(sum));
        lines.add("brought together by: " + broughtBy);
        lines.add(flip(sum, evidence));
        return lines;
    }

    /** @param rules why each rule did not bring the two together */
    List<String> notCompared(String title, List<String> rules, Weigher weigher, int left, int right) {
        Weigher.Weighed score = weigher.weigh(left, right);
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.addAll(rules);
        lines.add("had they been compared: " + score.verdict().text());
        lines.add(Waterfall.bar(model.prior().bits(), "prior"));
        weigher.evidence(left, right).forEach(each -> lines.add(Waterfall.bar(each)));
        lines.add(sum(new MatchWeight(score.bits())));
        return lines;
    }

    /**
     * Why a rule did not bring two records together.
     *
     * @param left keys of one under the rule
     * @param right keys of the other
     * @param fate what became of a block that both stand in
     */
    static String missed(List<String> left, List<String> right, String fate) {
        if (left.isEmpty() || right.isEmpty()) {
            return "one of them says nothing that the rule uses";
        }
        List<String> shared = left.stream().filter(right::contains).sorted().toList();
        return shared.isEmpty()
                ? first(left) + " against " + first(right)
                : "both stand in " + first(shared) + ", " + fate;
    }

    static String cluster(boolean together) {
        return together ? "they stand in one cluster" : "they stand in two clusters";
    }

    private static String first(List<String> keys) {
        String shown = String.join(", ", keys.stream().limit(KEYS_SHOWN).toList());
        return keys.size() > KEYS_SHOWN ? shown + " and " + (keys.size() - KEYS_SHOWN) + " more" : shown;
    }

    private static String sum(MatchWeight sum) {
        return Waterfall.bar(sum.bits(), "sum: probability " + Waterfall.probability(sum, 4));
    }

    private String flip(MatchWeight sum, List<Evidence> evidence) {
        double spare = sum.bits() - MatchWeight.ofProbability(model.link()).bits();
        if (spare < 0) {
            return String.format(Locale.ROOT, "to score as a link (%s) it lacks %.1f bits", model.link(), -spare);
        }
        List<String> needed = evidence.stream()
                .filter(each -> each.weight().bits() > spare)
                .sorted(Comparator.comparing(Evidence::weight).reversed())
                .map(Evidence::comparison)
                .toList();
        return String.format(Locale.ROOT, "it has %.1f bits to spare as a link; ", spare)
                + (needed.isEmpty()
                        ? "no single comparison decides it"
                        : "it would be none without " + String.join(", or without ", needed));
    }
}
