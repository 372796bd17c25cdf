package org.counterfoil.linkage.rivals;

/** How far two records that fit a third exclude each other. Pure. */
@FunctionalInterface
public interface Rivalry {

    /** They do not: both may be right. */
    double NONE = 1;

    /**
     * The odds that the two are one all the same: 0 where they never are, as two rows of a list without duplicates; from 1 on
     * they are no rivals.
     *
     * @param one number of a record, smaller than {@code other}
     */
    double odds(int one, int other);
}
