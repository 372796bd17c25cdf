package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;

/** Says in words why two reports are held to be one incident or not. One instance explains one night. */
public final class Explanation {

    private static final int KEYS_SHOWN = 4;

    private final LinkageModel model;
    private final Linkage linkage;
    private final Corpus corpus;

    /** @param linkage what {@link Linker#link} made of the same reports and sources under the same model */
    public Explanation(LinkageModel model, List<Report> reports, List<SourceProfile> sources, Linkage linkage) {
        this.model = model;
        this.linkage = linkage;
        this.corpus = new Corpus(model, reports, sources);
    }

    /**
     * Why two reports are one or not, whether or not they were compared.
     *
     * @return lines of text, without line ends
     * @throws IllegalArgumentException if a report is not there, or both are one
     */
    public List<String> of(ReportId one, ReportId other) {
        ReportId left = one.compareTo(other) < 0 ? one : other;
        ReportId right = left.equals(one) ? other : one;
        int l = number(left);
        int r = number(right);
        if (l == r) {
            throw new IllegalArgumentException("Give two reports to explain, not " + one + " twice");
        }
        List<String> lines = new ArrayList<>(
                told(left, right).or(() -> compared(l, r)).map(this::of).orElseGet(() -> notCompared(l, r)));
        lines.add(cluster(left, right));
        return lines;
    }

    private Optional<ScoredPair> told(ReportId left, ReportId right) {
        return linkage.pairs().stream()
                .filter(pair -> pair.left().equals(left) && pair.right().equals(right))
                .findFirst();
    }

    /** A pair that was compared and that the linkage does not tell, since evidence speaks against it. */
    private Optional<ScoredPair> compared(int left, int right) {
        List<String> rules = corpus.candidates().rulesOf(left, right);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Weigher weigher = corpus.weigher();
        return Optional.of(new ScoredPair(
                corpus.id(left),
                corpus.id(right),
                rules,
                model.match().prior(),
                weigher.evidence(left, right),
                weigher.weigh(left, right).verdict(),
                ""));
    }

    private int number(ReportId id) {
        int number = corpus.number(id);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "There is no report " + id + "; give source/key as in the sheet Reports");
        }
        return number;
    }

    /** The waterfall of a pair that was compared: prior, each comparison, sum, verdict, and what would flip it. */
    public List<String> of(ScoredPair pair) {
        List<String> lines = new ArrayList<>();
        lines.add(pair.left() + " and " + pair.right() + ": " + pair.verdict().text() + by(pair));
        lines.add(bar(pair.prior(), "prior: before anything is known of the two"));
        for (Evidence evidence : pair.evidence()) {
            lines.add(bar(
                    evidence.weight(),
                    evidence.comparison() + ", " + evidence.level() + ": " + side(evidence.left()) + " | "
                            + side(evidence.right())));
        }
        lines.add(bar(pair.weight(), "sum: probability " + probability(pair.weight())));
        lines.add("brought together by: "
                + (pair.blockingRules().isEmpty() ? "a person's judgement" : String.join(", ", pair.blockingRules())));
        lines.add(flip(pair));
        return lines;
    }

    private static String by(ScoredPair pair) {
        return pair.judgement().isEmpty() ? "" : " (a person decided: " + pair.judgement() + ")";
    }

    private static String side(String words) {
        return words.isEmpty() ? "—" : words;
    }

    private static String bar(MatchWeight weight, String words) {
        return String.format(Locale.ROOT, "%+7.1f  %s", weight.bits(), words);
    }

    private static String probability(MatchWeight weight) {
        return String.format(Locale.ROOT, "%.4f", weight.probability());
    }

    private String flip(ScoredPair pair) {
        double spare =
                pair.weight().bits() - MatchWeight.ofProbability(model.link()).bits();
        if (spare < 0) {
            return String.format(Locale.ROOT, "to score as a link (%s) it lacks %.1f bits", model.link(), -spare);
        }
        List<String> needed = pair.evidence().stream()
                .filter(evidence -> evidence.weight().bits() > spare)
                .sorted(Comparator.comparing(Evidence::weight).reversed())
                .map(Evidence::comparison)
                .toList();
        return String.format(Locale.ROOT, "it has %.1f bits to spare as a link; ", spare)
                + (needed.isEmpty()
                        ? "no single comparison decides it"
                        : "it would be none without " + String.join(", or without ", needed));
    }

    private List<String> notCompared(int left, int right) {
        List<String> lines = new ArrayList<>();
        lines.add(corpus.id(left) + " and " + corpus.id(right)
                + ": not compared, for no blocking rule brought them together");
        for (BlockingRule rule : model.blocking().keySet()) {
            lines.add(rule.text() + ": " + missed(rule, left, right));
        }
        Weigher weigher = corpus.weigher();
        Weigher.Weighed score = weigher.weigh(left, right);
        lines.add("had they been compared: " + score.verdict().text());
        lines.add(bar(model.match().prior(), "prior"));
        weigher.evidence(left, right)
                .forEach(evidence -> lines.add(bar(
                        evidence.weight(),
                        evidence.comparison() + ", " + evidence.level() + ": " + side(evidence.left()) + " | "
                                + side(evidence.right()))));
        lines.add(bar(new MatchWeight(score.bits()), "sum: probability " + probability(new MatchWeight(score.bits()))));
        return lines;
    }

    private String missed(BlockingRule rule, int left, int right) {
        BlockColumn keys = corpus.keys(rule);
        if (keys.of(left).isEmpty() || keys.of(right).isEmpty()) {
            return "one of them says nothing that the rule uses";
        }
        List<String> shared = keys.shared(left, right);
        if (!shared.isEmpty()) {
            return "both stand in " + first(shared) + ", which was set aside as too large";
        }
        return first(keys.of(left)) + " against " + first(keys.of(right));
    }

    private static String first(List<String> keys) {
        String shown = String.join(", ", keys.stream().limit(KEYS_SHOWN).toList());
        return keys.size() > KEYS_SHOWN ? shown + " and " + (keys.size() - KEYS_SHOWN) + " more" : shown;
    }

    private String cluster(ReportId left, ReportId right) {
        boolean together = linkage.clusters().stream()
                .anyMatch(cluster ->
                        cluster.reports().contains(left) && cluster.reports().contains(right));
        return together ? "they stand in one cluster" : "they stand in two clusters";
    }
}
