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

    /**
     * What becomes of a pair of which nobody decided and that no veto forbids. One that is a link by itself and was kept apart is
     * for a person to look at, as is one for review, unless what was linked instead leaves too little of it.
     *
     * @param bits of the pair by itself
     * @param off as {@link #off} has it
     */
    Verdict verdict(long pair, double bits, double off) {
        Verdict left = model.verdict(new MatchWeight(bits + off));
        boolean apart = !clustered.together(PairNumber.left(pair), PairNumber.right(pair));
        return apart && left == Verdict.LINK ? Verdict.CLERICAL_REVIEW : left;
    }

    /** The likeliest of them: {@code un/1 fits press/4 of the same table as well (+11.2 bits)}. */
    String words(long pair) {
        return rivals.words(pair, clustered::together);
    }
}
