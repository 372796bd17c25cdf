package org.counterfoil.linkage;

/**
 * What is left of a pair that is no link beside the partners that its two reports have been given: where a row of a table is held
 * to be the same incident, another row of that table is not, as far as the table does not repeat itself. Partners that are as
 * open as the pair itself take nothing off: which of them is right is what a person should be asked. Immutable.
 */
final class StandingRivals {

    private final Rivals rivals;
    private final Clustered clustered;
    private final MatchModel model;

    StandingRivals(Rivals rivals, Clustered clustered, MatchModel model) {
        this.rivals = rivals;
        this.clustered = clustered;
        this.model = model;
    }

    /** What they take off the bits of a pair: 0 where there are none, or where the two are together, else less. */
    double off(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        return clustered.together(left, right) ? 0 : off(left, right) + off(right, left);
    }

    private double off(int record, int partner) {
        return clustered.isAlone(record) ? 0 : rivals.off(record, partner, other -> clustered.together(record, other));
    }

    /** What the model makes of two reports that stand apart; a veto stands. */
    Verdict verdict(Weigher.Weighed weighed, double off) {
        return weighed.veto() ? Verdict.NON_LINK : model.verdict(new MatchWeight(weighed.bits() + off));
    }

    /** The likeliest of them: {@code un/1 fits press/4 of the same table as well (+11.2 bits)}. */
    String words(long pair) {
        return rivals.words(pair, clustered::together);
    }
}
