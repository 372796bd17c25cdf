package org.counterfoil.linkage.engine;

/** Counts the pairs of a part. For one thread. */
class CountingVisitor implements PairVisitor {

    private long shown;
    private long again;

    @Override
    public void pair(int left, int right) {
        shown++;
    }

    @Override
    public final void again(int left, int right) {
        again++;
    }

    final long shown() {
        return shown;
    }

    final long again() {
        return again;
    }
}
