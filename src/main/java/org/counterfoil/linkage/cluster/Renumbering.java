package org.counterfoil.linkage.cluster;

/** A partition under other numbers, of which the order is the same. */
final class Renumbering {

    private final Partition old;
    private final int[] number;
    private final int records;

    Renumbering(Partition old, int[] number, int records) {
        this.old = old;
        this.number = number;
        this.records = records;
        int least = 0;
        for (int record = 0; record < number.length; record++) {
            if (number[record] >= 0) {
                if (number.length != old.size() || number[record] < least || number[record] >= records) {
                    throw new IllegalArgumentException("New numbers of records: record " + record + " becomes "
                            + number[record] + "; give one for each of " + old.size() + " records, ascending, below "
                            + records + ".");
                }
                least = number[record] + 1;
            }
        }
    }

    /** Components of which a record is gone are left out: they are to be solved again. */
    Partition partition() {
        return Partition.of(
                records,
                old.components().stream()
                        .filter(component -> component.records().stream().allMatch(record -> number[record] >= 0))
                        .map(component -> component.under(record -> number[record]))
                        .toList());
    }
}
