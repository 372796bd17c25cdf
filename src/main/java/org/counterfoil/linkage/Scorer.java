package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighs a pair, with the reasons. */
final class Scorer {

    private final LinkageModel model;
    private final Corpus corpus;

    Scorer(LinkageModel model, Corpus corpus) {
        this.model = model;
        this.corpus = corpus;
    }

    /**
     * @param verdict the model's
     * @param veto whether a level was reached that forbids the pair
     */
    record Score(List<Evidence> evidence, double bits, Verdict verdict, boolean veto, boolean sameListing) {}

    /** @param left number of the smaller report */
    Score score(int left, int right) {
        List<Evidence> evidence = new ArrayList<>();
        Map<String, Double> said = new TreeMap<>();
        boolean veto = false;
        boolean listing = false;
        MatchWeight sum = model.prior();
        for (Comparer<?> comparer : corpus.comparers()) {
            Comparer.Finding finding = comparer.compare(left, right);
            Evidence bar = evidence(comparer.comparison(), finding, said);
            evidence.add(bar);
            sum = sum.plus(bar.weight());
            Level level = finding.level();
            veto |= level != null && level.veto();
            listing |= level != null && level.test() == LevelTest.SAME_TABLE;
        }
        Verdict verdict = veto ? Verdict.NON_LINK : model.verdict(sum);
        return new Score(List.copyOf(evidence), sum.bits(), verdict, veto, listing);
    }

    /** Evidence for a match that another comparison has given in part counts by what it gives beyond (correlated evidence). */
    private static Evidence evidence(Comparison comparison, Comparer.Finding finding, Map<String, Double> said) {
        double bits = finding.weight().bits();
        said.put(comparison.name(), bits);
        double explained = Math.max(0, said.getOrDefault(comparison.explainedBy(), 0.0));
        double counted = bits > 0 ? Math.max(0, bits - explained) : bits;
        Level level = finding.level();
        String name = level == null ? "missing" : level.name();
        String words = counted < bits ? name + " (mostly said by " + comparison.explainedBy() + ")" : name;
        return new Evidence(comparison.name(), words, finding.left(), finding.right(), new MatchWeight(counted));
    }
}
