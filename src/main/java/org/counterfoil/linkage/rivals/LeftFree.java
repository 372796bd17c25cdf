package org.counterfoil.linkage.rivals;

/** The chance that a record's other partners leave it free for one more, added up partner by partner. For one thread. */
public final class LeftFree {

    private double free = 1;
    private double all = 1;

    /**
     * One of the other partners.
     *
     * @param odds that it is right, once what else it may be is in view
     * @param both the odds that it and the one more are one, below {@link Rivalry#NONE}
     */
    public void beside(double odds, double both) {
        all += odds;
        free += odds * both;
    }

    /** A share of 1, above 0; 1 where there are no others. */
    public double chance() {
        return free / all;
    }

    /** The same in bits: 0 where there are no others, else less. */
    public double bits() {
        return free < all ? Math.log(chance()) / Math.log(2) : 0;
    }
}
