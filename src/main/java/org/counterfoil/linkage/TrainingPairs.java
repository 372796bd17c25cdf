package org.counterfoil.linkage;

import java.util.List;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.PatternCounts;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;
import org.counterfoil.linkage.engine.SameValue;

/** The pairs that a training looks at, as counted comparison vectors. The same records give the same pairs. */
final class TrainingPairs {

    /** Pairs drawn at random: a level that one pair in 100,000 reaches is seen some five times. */
    private static final int RANDOM_PAIRS = 500_000;

    /** They are drawn in so many parts at once, each from a seed of its own. */
    private static final int PARTS = 16;

    /** Pairs drawn from those that share a value, for each comparison. */
    private static final int STRATUM_PAIRS = 50_000;

    /** Candidates beyond which a sample of blocks is taken; m of a level is then known to a hundredth of its size. */
    private static final long MOST_CANDIDATES = 1_000_000;

    /** Any; it is part of what makes the same records give the same model. */
    private static final long SEED = 20_190_913;

    private final Encoded encoded;

    TrainingPairs(Encoded encoded) {
        this.encoded = encoded;
    }

    /** The candidates, or a sample of blocks counted as often as it stands for. */
    List<Pattern> candidates() {
        long pairs = encoded.candidates().upperBound();
        int oneIn = (int) Math.max(1, pairs / MOST_CANDIDATES);
        return PatternCounts.of(encoded.candidates(), encoded.scorer(), oneIn).patterns();
    }

    /** Pairs drawn with equal chance from all, or all of them. */
    List<Pattern> random() {
        if (encoded.candidates().possible() <= RANDOM_PAIRS) {
            PatternCounts counts = new PatternCounts(encoded.scorer());
            encoded.candidates().all(counts);
            return counts.patterns();
        }
        return PatternCounts.joined(
                        encoded.scorer(), IntStream.range(0, PARTS).parallel().mapToObj(part -> {
                            PatternCounts counts = new PatternCounts(encoded.scorer());
                            encoded.candidates().draw(RANDOM_PAIRS / PARTS, SEED + part, counts);
                            return counts;
                        }))
                .patterns();
    }

    /**
     * Pairs drawn from those that share a value.
     *
     * @param pairs how many there are in all
     */
    record Sharing(double pairs, List<Pattern> drawn) {}

    /** How many pairs share a value of a comparison; one that shares two counts twice. */
    double sharingPairs(int comparison) {
        return sameValue(comparison).pairs();
    }

    private SameValue sameValue(int comparison) {
        return new SameValue(
                encoded.comparisons().get(comparison).encoded().column(),
                encoded.candidates().sides());
    }

    Sharing sharing(int comparison) {
        SameValue same = sameValue(comparison);
        PatternCounts counts = new PatternCounts(encoded.scorer());
        same.draw((int) Math.min(STRATUM_PAIRS, same.common()), SEED + comparison, counts);
        return new Sharing(same.pairs(), counts.patterns());
    }
}
