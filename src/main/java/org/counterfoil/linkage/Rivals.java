package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final SortedMap<Long, Double> kept;
    private final Map<Long, Double> off;
    /** By report, in order. */
    private final Map<Integer, List<Long>> pairsOf = new HashMap<>();

    private Rivals(Corpus corpus, SortedMap<Long, Double> kept, Map<Long, Double> off) {
        this.corpus = corpus;
        this.kept = kept;
        this.off = off;
        kept.keySet().forEach(pair -> {
            pairsOf.computeIfAbsent(PairNumber.left(pair), report -> new ArrayList<>())
                    .add(pair);
            pairsOf.computeIfAbsent(PairNumber.right(pair), report -> new ArrayList<>())
                    .add(pair);
        });
    }

    /** @param kept bits of the pairs that may have or be rivals, by number: those from the threshold of review on */
    static Rivals of(Corpus corpus, Decisions decisions, SortedMap<Long, Double> kept) {
        Weigher weigher = corpus.weigher();
        Long[] pairs = kept.keySet().toArray(Long[]::new);
        int[] left = new int[pairs.length];
        int[] right = new int[pairs.length];
        double[] bits = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            left[i] = PairNumber.left(pairs[i]);
            right[i] = PairNumber.right(pairs[i]);
            bits[i] = decided(decisions, pairs[i], kept.getOrDefault(pairs[i], 0.0));
        }
        RivalOdds odds = RivalOdds.of(left, right, bits, rivalry(weigher, decisions));
        Map<Long, Double> off = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            if (odds.off(i) < 0) {
                off.put(pairs[i], odds.off(i));
            }
        }
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
            Weigher.Weighed weighed = weigher.weigh(one, other);
            return weighed.sameListing() ? odds(weighed) : Rivalry.NONE;
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
        for (Map.Entry<Long, Double> pair : kept.entrySet()) {
            bits[links] = bits(pair.getKey(), pair.getValue());
            if (bits[links] >= floor) {
                left[links] = PairNumber.left(pair.getKey());
                right[links++] = PairNumber.right(pair.getKey());
            }
        }
        return new Links(
                corpus.size(), Arrays.copyOf(left, links), Arrays.copyOf(right, links), Arrays.copyOf(bits, links));
    }

    /**
     * Clusters weigh rivals themselves, with what other reports say for the one or the other; what they cannot be left to decide is
     * a pair that is likelier wrong than right.
     */
    private double bits(long pair, double own) {
        return own + off(pair) < 0 ? own + off(pair) : own;
    }

    /**
     * The likeliest other partner of either report of a pair: {@code un/1 fits press/4 of the same table as well (+11.2 bits)}.
     */
    String words(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        String rival = "";
        double most = Double.NEGATIVE_INFINITY;
        SortedSet<Long> others = new TreeSet<>(pairsOf.getOrDefault(left, List.of()));
        others.addAll(pairsOf.getOrDefault(right, List.of()));
        others.remove(pair);
        for (long other : others) {
            int first = PairNumber.left(other);
            int second = PairNumber.right(other);
            double bits = kept.getOrDefault(other, 0.0);
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

    private boolean isOfOneTable(int one, int other) {
        return corpus.weigher()
                .weigh(Math.min(one, other), Math.max(one, other))
                .sameListing();
    }

    /** What rivals take off the bits of a pair: 0 where it has none, else less. */
    double off(long pair) {
        return off.getOrDefault(pair, 0.0);
    }
}
