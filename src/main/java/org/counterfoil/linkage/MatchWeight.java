package org.counterfoil.linkage;

/**
 * Evidence in bits: the base-2 logarithm of a Bayes factor. Weights of independent evidence add up; no evidence is 0.
 *
 * @param bits finite
 */
public record MatchWeight(double bits) implements Comparable<MatchWeight> {

    public static final MatchWeight NONE = new MatchWeight(0);

    public MatchWeight {
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("A match weight must be finite: " + bits);
        }
    }

    /** The weight of an outcome seen in a share {@code m} of the matches and a share {@code u} of the others. */
    public static MatchWeight of(double m, double u) {
        return new MatchWeight(Math.log(m / u) / Math.log(2));
    }

    /** Prior odds of a probability. */
    public static MatchWeight ofProbability(double probability) {
        return of(probability, 1 - probability);
    }

    public MatchWeight plus(MatchWeight other) {
        return new MatchWeight(bits + other.bits);
    }

    /** The probability whose odds this is. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -bits));
    }

    @Override
    public int compareTo(MatchWeight other) {
        return Double.compare(bits, other.bits);
    }
}
