package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;

/** Says in words why two reports are held to be one incident or not. One instance explains one night. */
public final class Explanation {

    private final LinkageModel model;
    private final Linkage linkage;
    private final Corpus corpus;
    private final Waterfall waterfall;

    /** @param linkage what {@link Linker#link} made of the same reports and sources under the same model */
    public Explanation(LinkageModel model, List<Report> reports, List<SourceProfile> sources, Linkage linkage) {
        this.model = model;
        this.linkage = linkage;
        this.corpus = new Corpus(model, reports, sources);
        this.waterfall = new Waterfall(model.match());
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
        return waterfall.compared(
                pair.left() + " and " + pair.right() + ": " + pair.verdict().text() + by(pair),
                pair.evidence(),
                pair.blockingRules().isEmpty() ? "a person's judgement" : String.join(", ", pair.blockingRules()));
    }

    private static String by(ScoredPair pair) {
        return pair.judgement().isEmpty() ? "" : " (a person decided: " + pair.judgement() + ")";
    }

    private List<String> notCompared(int left, int right) {
        List<String> rules = new ArrayList<>();
        for (BlockingRule rule : model.blocking().keySet()) {
            BlockColumn keys = corpus.keys(rule);
            rules.add(rule.text() + ": "
                    + Waterfall.missed(keys.of(left), keys.of(right), "which was set aside as too large"));
        }
        return waterfall.notCompared(
                corpus.id(left) + " and " + corpus.id(right)
                        + ": not compared, for no blocking rule brought them together",
                rules,
                corpus.weigher(),
                left,
                right);
    }

    private String cluster(ReportId left, ReportId right) {
        boolean together = linkage.clusters().stream()
                .anyMatch(cluster ->
                        cluster.reports().contains(left) && cluster.reports().contains(right));
        return Waterfall.cluster(together);
    }
}
