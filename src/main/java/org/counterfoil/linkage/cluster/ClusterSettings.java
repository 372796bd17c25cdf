package org.counterfoil.linkage.cluster;

/**
 * @param linkBits weight from which a pair is a link by itself
 * @param mostBits beyond this the weight of a pair adds nothing to its clusters', either way: one pair cannot outvote many
 * @param exactUpTo size of component, in records (those that people joined count once), up to which the best partition is
 *     found; 2 to 16. Time grows with 3 to this power
 * @param denseUpTo records in a component up to which all its pairs are weighed; memory grows with its square, about
 *     25 bytes a pair of records
 * @param mostScored pairs that are weighed on demand in one component larger than {@code denseUpTo}
 * @param threads at least 1; changes nothing but the time
 */
public record ClusterSettings(
        double linkBits, double mostBits, int exactUpTo, int denseUpTo, long mostScored, int threads) {

    public ClusterSettings {
        require(Double.isFinite(linkBits), "linkBits", linkBits, "a finite number");
        require(mostBits > 0 && Double.isFinite(mostBits), "mostBits", mostBits, "above 0 and finite");
        require(exactUpTo >= 2 && exactUpTo <= 16, "exactUpTo", exactUpTo, "2 to 16");
        require(denseUpTo >= exactUpTo && denseUpTo <= 20_000, "denseUpTo", denseUpTo, "exactUpTo to 20000");
        require(mostScored >= 0, "mostScored", mostScored, "0 or more");
        require(threads >= 1, "threads", threads, "1 or more");
    }

    /** The defaults: 12 bits, exact up to 12, dense up to 2,000, 20 million pairs on demand, all processors. */
    public static ClusterSettings of(double linkBits) {
        return new ClusterSettings(
                linkBits, 12, 12, 2_000, 20_000_000, Runtime.getRuntime().availableProcessors());
    }

    public ClusterSettings withThreads(int number) {
        return new ClusterSettings(linkBits, mostBits, exactUpTo, denseUpTo, mostScored, number);
    }

    public ClusterSettings withMostBits(double bits) {
        return new ClusterSettings(linkBits, bits, exactUpTo, denseUpTo, mostScored, threads);
    }

    double clamp(double bits) {
        return Math.max(-mostBits, Math.min(mostBits, bits));
    }

    /** Mean weight from which the pairs of a part are strong. */
    double strongBits() {
        return Math.min(linkBits, mostBits);
    }

    private static void require(boolean holds, String name, Number value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("Clustering: " + name + " is " + value + "; it must be " + range + ".");
        }
    }
}
