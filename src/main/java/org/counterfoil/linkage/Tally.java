package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.engine.PairVisitor;
import org.counterfoil.linkage.engine.RuleCost;
import org.counterfoil.linkage.engine.Scorer;

/** Counts what a linkage did. */
final class Tally {

    /** Compared pairs that are looked at for comparisons that never speak: what one in 10,000 has is seen. */
    private static final long LOOKED = 200_000;

    private static final int EXAMPLES = 3;

    private final LinkageModel model;
    private final Corpus corpus;

    Tally(LinkageModel model, Corpus corpus) {
        this.model = model;
        this.corpus = corpus;
    }

    /**
     * @param compared all that was compared and that evidence does not speak against
     * @param rivals what the other partners of its reports take off a pair
     * @param standing the same of those that it has been given
     * @param costs what the blocking rules cost and gave
     */
    LinkageFigures figures(
            WeighedPairs compared, Rivals rivals, StandingRivals standing, List<RuleCost> costs, Partition partition) {
        long links = 0;
        long review = 0;
        double expectedFalse = 0;
        double expectedMissed = 0;
        boolean[] asked = asked(compared, standing);
        for (int pair = 0; pair < compared.size(); pair++) {
            MatchWeight weight = new MatchWeight(compared.bits(pair) + rivals.off(compared.number(pair)));
            Verdict own = model.match().verdict(weight);
            boolean together = partition.clusterOf(compared.left(pair)) == partition.clusterOf(compared.right(pair));
            review += asked[pair] ? 1 : 0;
            links += own == Verdict.LINK && !asked[pair] ? 1 : 0;
            if (own != Verdict.NON_LINK && compared.isOpen(pair)) {
                expectedFalse += own == Verdict.LINK && together ? 1 - weight.probability() : 0;
                expectedMissed += together ? 0 : weight.probability();
            }
        }
        return new LinkageFigures(
                model.link(),
                model.review(),
                new PairCounts(corpus.candidates().possible(), compared(costs), links, review),
                expectedFalse,
                expectedMissed,
                partition.achieved(),
                partition.bound(),
                rules(costs),
                comparisons());
    }

    /** By pair whether it is laid before a person. */
    private boolean[] asked(WeighedPairs compared, StandingRivals standing) {
        boolean[] asked = new boolean[compared.size()];
        IntStream.range(0, asked.length).parallel().forEach(pair -> asked[pair] = isAsked(compared, pair, standing));
        return asked;
    }

    /** One that is too weak by itself is not: partners add nothing to it. */
    private boolean isAsked(WeighedPairs compared, int pair, StandingRivals standing) {
        long number = compared.number(pair);
        double bits = compared.bits(pair);
        return compared.isOpen(pair)
                && model.match().verdict(new MatchWeight(bits)) != Verdict.NON_LINK
                && standing.verdict(number, bits, standing.off(number)) == Verdict.CLERICAL_REVIEW;
    }

    private static long compared(List<RuleCost> costs) {
        return costs.stream().mapToLong(RuleCost::own).sum();
    }

    private List<RuleFigures> rules(List<RuleCost> costs) {
        List<RuleFigures> figures = new ArrayList<>();
        for (Map.Entry<BlockingRule, Integer> rule : model.blocking().entrySet()) {
            int place = figures.size();
            RuleCost cost = costs.get(place);
            BlockColumn keys = corpus.keys(rule.getKey());
            Map<Long, Integer> setAside = corpus.candidates().setAside(place);
            figures.add(new RuleFigures(
                    cost.rule(),
                    rule.getKey().forVague(),
                    rule.getValue(),
                    corpus.candidates().speaking(place),
                    cost.blocks(),
                    cost.largest(),
                    cost.pairs(),
                    cost.own(),
                    cost.setAside(),
                    setAside.values().stream().mapToLong(Tally::pairs).sum(),
                    examples(keys, place, setAside)));
        }
        return figures;
    }

    private static long pairs(long reports) {
        return reports * (reports - 1) / 2;
    }

    private List<String> examples(BlockColumn keys, int rule, Map<Long, Integer> setAside) {
        return setAside.entrySet().stream()
                .map(entry -> Map.entry(
                        keys.word(corpus.candidates().example(rule, entry.getKey()), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(EXAMPLES)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + " reports)")
                .toList();
    }

    private List<ComparisonFigures> comparisons() {
        Scorer scorer = corpus.encoded().scorer();
        int oneIn = (int) Math.max(1, corpus.candidates().upperBound() / LOOKED);
        Spoken all = new Spoken(scorer);
        corpus.candidates().walk(oneIn, () -> new Spoken(scorer)).forEachOrdered(all::add);
        List<ComparisonFigures> figures = new ArrayList<>();
        for (int i = 0; i < all.spoke.length; i++) {
            figures.add(new ComparisonFigures(
                    corpus.encoded().comparisons().get(i).comparison().name(), all.looked, all.spoke[i]));
        }
        return figures;
    }

    /** How often each comparison spoke. For one thread. */
    private static final class Spoken implements PairVisitor {

        private final Scorer scorer;
        private final Scorer.Bars bars;
        private final long[] spoke;
        private long looked;

        Spoken(Scorer scorer) {
            this.scorer = scorer;
            this.bars = scorer.bars();
            this.spoke = new long[scorer.comparisons()];
        }

        @Override
        public void pair(int left, int right) {
            scorer.compare(left, right, bars);
            looked++;
            for (int i = 0; i < spoke.length; i++) {
                spoke[i] += bars.outcome(i).level() < 0 ? 0 : 1;
            }
        }

        void add(Spoken other) {
            looked += other.looked;
            Arrays.setAll(spoke, i -> spoke[i] + other.spoke[i]);
        }
    }
}
