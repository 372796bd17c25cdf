package org.counterfoil.linkage.cluster;

/** Some of a component's records. */
record RecordsOf(Cells cells, int[] records) implements Weighted {

    @Override
    public int size() {
        return records.length;
    }

    @Override
    public double strength(int one, int other) {
        if (cells.judged(records[one], records[other])) {
            return Double.POSITIVE_INFINITY;
        }
        return link(one, other) ? cells.bits(records[one], records[other]) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double weight(int one, int other) {
        return cells.clamped(records[one], records[other]);
    }

    @Override
    public boolean link(int one, int other) {
        return cells.link(records[one], records[other]);
    }
}
