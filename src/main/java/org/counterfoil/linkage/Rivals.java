package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.rivals.LeftFree;
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
    private final Weigher weigher;
    private final Rivalry rivalry;
    private final RivalOdds odds;
    private final Supplier<PairsOfRecords> pairsOf;

    private Rivals(Corpus corpus, WeighedPairs kept, Weigher weigher, Rivalry rivalry, RivalOdds odds) {
        this.corpus = corpus;
        this.kept = kept;
        this.weigher = weigher;
        this.rivalry = rivalry;
        this.odds = odds;
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
        Weigher weigher = corpus.weigher();
        Rivalry rivalry = rivalry(weigher, decisions);
        return new Rivals(corpus, kept, weigher, rivalry, RivalOdds.of(left, right, bits, rivalry));
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
        return own + odds.off(pair) < 0 ? own + odds.off(pair) : own;
    }

    /**
     * The likeliest other partner of either report of a pair: {@code un/1 fits press/4 of the same table as well (+11.2 bits)}.
     *
     * @param some whether another partner, the second, of one of the two, the first, may be told
     */
    String words(long pair, BiPredicate<Integer, Integer> some) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        int likeliest = -1;
        for (int other : others(pair)) {
            int common = common(other, left, right);
            int partner = partner(other, common);
            if ((likeliest < 0 || kept.bits(other) > kept.bits(likeliest))
                    && some.test(common, partner)
                    && isOfOneTable(partner, common == left ? right : left)) {
                likeliest = other;
            }
        }
        return likeliest < 0 ? "" : words(likeliest, common(likeliest, left, right));
    }

    /** The record of another pair that it shares: the left one where it has that. */
    private int common(int other, int left, int right) {
        return kept.left(other) == left || kept.right(other) == left ? left : right;
    }

    private int partner(int place, int record) {
        return kept.left(place) == record ? kept.right(place) : kept.left(place);
    }

    private String words(int place, int common) {
        return corpus.id(common) + " fits " + corpus.id(partner(place, common)) + " of the same table as well ("
                + Waterfall.bits(kept.bits(place)) + " bits)";
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
        return weigher.standInOneTable(Math.min(one, other), Math.max(one, other));
    }

    /** What rivals take off the bits of a pair: 0 where it has none, else less. */
    double off(long pair) {
        int place = kept.place(pair);
        return place < 0 ? 0 : odds.off(place);
    }

    /**
     * What some of the other partners of a record take off the bits of its pair with one more: 0 where none is a rival, else less.
     *
     * @param some of the other partners; each is weighed less what its own other partners weigh
     */
    double off(int record, int partner, IntPredicate some) {
        PairsOfRecords pairs = pairsOf.get();
        LeftFree free = new LeftFree();
        for (int at = pairs.start(record); at < pairs.end(record); at++) {
            int place = pairs.place(at);
            boolean isLeft = kept.left(place) == record;
            int other = isLeft ? kept.right(place) : kept.left(place);
            if (other != partner && some.test(other)) {
                double both = rivalry.odds(Math.min(partner, other), Math.max(partner, other));
                if (both < Rivalry.NONE) {
                    free.beside(isLeft ? odds.atLeft(place) : odds.atRight(place), both);
                }
            }
        }
        return free.bits();
    }
}
