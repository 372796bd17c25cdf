package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.rivals.RivalOdds;
import org.counterfoil.linkage.rivals.Rivalry;

/**
 * Weighs pairs against their rivals: of two rows of one table that fit a report, one at most is right, as far as the table does
 * not repeat itself. What the two rows come to when held against each other says how far. A step between weighing pairs and
 * making clusters. Immutable.
 */
final class Rivals {

    /** What a person decided is beyond doubt: more bits than evidence comes to. */
    private static final double DECIDED = 60;

    private final Corpus corpus;
    private final WeighedPairs kept;
    /** By place of a pair: what rivals take off its bits. */
    private final double[] off;

    private final Supplier<PairsOfRecords> pairsOf;

    private Rivals(Corpus corpus, WeighedPairs kept, double[] off) {
        this.corpus = corpus;
        this.kept = kept;
        this.off = off;
        this.pairsOf = new Once<>(() -> new PairsOfRecords(kept, corpus.size()));
    }

    /** @param kept the pairs that may have or be rivals: those from the threshold of review on */
    static Rivals of(Corpus corpus, Decisions decisions, WeighedPairs kept) {
        int[] left = new int[kept.size()];
        int[] right = new int[kept.size()];
        double[] bits = new double[kept.size()];
        for (int i = 0; i < bits.length; i++) {
            left[i] = kept.left(i);
            right[i] = kept.right(i);
            bits[i] = decided(decisions, kept.number(i), kept.bits(i));
        }
        RivalOdds odds = RivalOdds.of(left, right, bits, rivalry(corpus.weigher(), decisions));
        double[] off = new double[bits.length];
        Arrays.setAll(off, pair -> odds.off(pair) < 0 ? odds.off(pair) : 0);
        return new Rivals(corpus, kept, off);
    }

    private static double decided(Decisions decisions, long pair, double bits) {
        return decisions.same(pair) ? DECIDED : decisions.notSame(pair) ? -DECIDED : bits;
    }

    private static Rivalry rivalry(Weigher weigher, Decisions decisions) {
        return (one, other) -> {
            long pair = PairNumber.of(one, other);
            if (decisions.of(pair).isPresent()) {
                // clusters keep to decisions by themselves, and say so
                return Rivalry.NONE;
            }
            return weigher.standInOneTable(one, other) ? odds(weigher.weigh(one, other)) : Rivalry.NONE;
        };
    }

    private static double odds(Weigher.Weighed weighed) {
        return weighed.veto() ? 0 : Math.pow(2, weighed.bits());
    }

    /** The pairs of at least so many bits for clustering. */
    Links links(double floor) {
        int[] left = new int[kept.size()];
        int[] right = new int[kept.size()];
        double[] bits = new double[kept.size()];
        int links = 0;
        for (int pair = 0; pair < kept.size(); pair++) {
            bits[links] = bits(pair);
            if (bits[links] >= floor) {
                left[links] = kept.left(pair);
                right[links++] = kept.right(pair);
            }
        }
        return new Links(
                corpus.size(), Arrays.copyOf(left, links), Arrays.copyOf(right, links), Arrays.copyOf(bits, links));
    }

    /**
     * Clusters weigh rivals themselves, with what other reports say for the one or the other; what they cannot be left to decide is
     * a pair that is likelier wrong than right.
     */
    private double bits(int pair) {
        double own = kept.bits(pair);
        return own + off[pair] < 0 ? own + off[pair] : own;
    }

    /**
     * The likeliest other partner of either report of a pair: {@code un/1 fits press/4 of the same table as well (+11.2 bits)}.
     */
    String words(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        String rival = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int other : others(pair)) {
            int first = kept.left(other);
            int second = kept.right(other);
            double bits = kept.bits(other);
            boolean ofLeft = first == left || second == left;
            int common = ofLeft ? left : right;
            int partner = first == common ? second : first;
            if (bits > most && isOfOneTable(partner, ofLeft ? right : left)) {
                most = bits;
                rival = corpus.id(common) + " fits " + corpus.id(partner) + " of the same table as well ("
                        + Waterfall.bits(most) + " bits)";
            }
        }
        return rival;
    }

    /** Places of the other pairs of both reports, ascending. */
    private int[] others(long pair) {
        return IntStream.concat(places(PairNumber.left(pair)), places(PairNumber.right(pair)))
                .filter(place -> kept.number(place) != pair)
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream places(int record) {
        PairsOfRecords pairs = pairsOf.get();
        return IntStream.range(pairs.start(record), pairs.end(record)).map(pairs::place);
    }

    private boolean isOfOneTable(int one, int other) {
        return corpus.weigher().standInOneTable(Math.min(one, other), Math.max(one, other));
    }

    /** What rivals take off the bits of a pair: 0 where it has none, else less. */
    double off(long pair) {
        int place = kept.place(pair);
        return place < 0 ? 0 : off[place];
    }
}
