package org.counterfoil.linkage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.linkage.cluster.ClusterSettings;

/** Why two reports that are a link by themselves, or for review, stand in two clusters unasked. For one thread. */
final class KeptApart {

    /** Pairs across beyond which only the first of them are looked at. */
    private static final int MOST = 10_000;

    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final Rivals rivals;
    private final StandingRivals standing;
    private final Weigher weigher;
    private final double mostBits = ClusterSettings.of(0).mostBits();
    private final SortedMap<Long, String> known = new TreeMap<>();

    KeptApart(Corpus corpus, Decisions decisions, Clustered clustered, Rivals rivals, StandingRivals standing) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.clustered = clustered;
        this.rivals = rivals;
        this.standing = standing;
        this.weigher = corpus.weigher();
    }

    /**
     * Whether two reports that stand apart are a link by themselves, or for review and asked of nobody.
     *
     * @param own what they come to by themselves
     * @param off what standing rivals take off it
     */
    boolean speaksOf(int left, int right, Weigher.Weighed own, double off) {
        return own.verdict() == Verdict.LINK
                || own.verdict() == Verdict.CLERICAL_REVIEW
                        && standing.verdict(PairNumber.of(left, right), own.bits(), off) == Verdict.NON_LINK;
    }

    /** {@code a link by itself, kept apart: the 4 pairs across speak against it, -2.1 bits on average}; as {@link #speaksOf}. */
    String words(int left, int right, Weigher.Weighed own, double off) {
        return (own.verdict() == Verdict.LINK ? "a link" : "for review") + " by itself, kept apart: "
                + why(PairNumber.of(left, right), own.bits(), off);
    }

    private String why(long pair, double own, double off) {
        double least = Math.min(0, own);
        if (own + off < least) {
            return standing.words(pair) + left(own + off);
        }
        double ofAll = own + rivals.off(pair);
        return ofAll < least
                ? rivals.words(pair, (record, partner) -> true) + left(ofAll)
                : ofClusters(PairNumber.left(pair), PairNumber.right(pair));
    }

    private static String left(double bits) {
        return ", and both cannot be right: " + Waterfall.bits(bits) + " bits are left";
    }

    private String ofClusters(int left, int right) {
        return known.computeIfAbsent(
                PairNumber.of(clustered.clusterOf(left), clustered.clusterOf(right)),
                clusters ->
                        reason(clustered.with(PairNumber.left(clusters)), clustered.with(PairNumber.right(clusters))));
    }

    private String reason(List<Integer> one, List<Integer> other) {
        String first = "";
        int forbidden = 0;
        int looked = 0;
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                if (looked < MOST) {
                    String why = forbids(Math.min(i, j), Math.max(i, j));
                    forbidden += why.isEmpty() ? 0 : 1;
                    first = first.isEmpty() ? why : first;
                    double bits = weigher.weigh(Math.min(i, j), Math.max(i, j)).bits();
                    sum += Math.max(-mostBits, Math.min(mostBits, bits));
                    looked++;
                }
            }
        }
        return forbidden > 0 ? first + more(forbidden) : mean(sum / looked, looked);
    }

    private static String more(int forbidden) {
        return forbidden == 1 ? "" : ", and " + (forbidden - 1) + " more pairs across are forbidden";
    }

    private static String mean(double mean, int pairs) {
        String figures = pairs + " pairs across come to " + Waterfall.bits(mean) + " bits on average, each cut at 12";
        return mean < 0
                ? "the " + figures + ": more speaks against joining the clusters than for it"
                : "one of them fits another cluster better, though the " + figures;
    }

    /** Why a pair across may not stand in one cluster, or empty. */
    private String forbids(int left, int right) {
        long pair = PairNumber.of(left, right);
        if (decisions.same(pair)) {
            return "";
        }
        String both = corpus.id(left) + " and " + corpus.id(right);
        if (decisions.notSame(pair)) {
            return decisions.of(pair).map(Decisions::words).orElse("") + " that " + both + " are not the same";
        }
        Weigher.Weighed weighed = weigher.weigh(left, right);
        if (weighed.veto()) {
            return both + " are forbidden by " + weigher.vetoes(left, right);
        }
        return weighed.sameListing() && weighed.verdict() != Verdict.LINK
                ? both + " are two rows of one table and no link by themselves (" + Waterfall.bits(weighed.bits()) + ")"
                : "";
    }
}
