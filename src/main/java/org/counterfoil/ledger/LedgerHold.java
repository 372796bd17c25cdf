package org.counterfoil.ledger;

/** A ledger that this process holds. */
@FunctionalInterface
public interface LedgerHold {

    /** Whether it is held still: a database lets go of a holder whose connection breaks, and another may have taken over. */
    boolean stands();
}
