package org.counterfoil.linkage.cluster;

import java.util.List;

/** What no weight may overrule. Pure, and safe for many threads. */
public interface Constraints {

    /** Everything is allowed and nothing demanded. */
    Constraints NONE = new Constraints() {
        @Override
        public boolean forbidden(int left, int right) {
            return false;
        }

        @Override
        public boolean notSame(int left, int right) {
            return false;
        }

        @Override
        public List<MustLink> mustLinks() {
            return List.of();
        }
    };

    /**
     * Whether the two may never stand in one cluster, by whatever chain: a person's <i>not same</i>, a veto, two rows of one
     * list that are no link. Only must-links that join them all the same beat it, and those not where it is
     * {@link #notSame}. False of a pair that a person calls the same.
     *
     * @param left number of a record, smaller than {@code right}
     */
    boolean forbidden(int left, int right);

    /**
     * Whether a person said that the two are not the same; {@link #forbidden} is true of them as well.
     *
     * @param left number of a record, smaller than {@code right}
     */
    boolean notSame(int left, int right);

    /** Pairs that a person calls the same, in the order in which they are to be joined. */
    List<MustLink> mustLinks();
}
