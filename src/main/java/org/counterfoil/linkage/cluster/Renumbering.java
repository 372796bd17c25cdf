package org.counterfoil.linkage.cluster;

import java.util.List;

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
        boolean[] whole = whole();
        Sheet sheet = new Sheet(Labels.apart(records));
        for (int record = 0; record < number.length; record++) {
            if (whole[old.sheet.componentOf[record]]) {
                copy(sheet, record);
            }
        }
        return new Partition(sheet, notes(whole));
    }

    private boolean[] whole() {
        boolean[] whole = new boolean[number.length];
        java.util.Arrays.fill(whole, true);
        for (int record = 0; record < number.length; record++) {
            whole[old.sheet.componentOf[record]] &= number[record] >= 0;
        }
        return whole;
    }

    private void copy(Sheet sheet, int member) {
        int now = number[member];
        sheet.componentOf[now] = number[old.sheet.componentOf[member]];
        sheet.clusterOf[now] = number[old.sheet.clusterOf[member]];
        sheet.achieved[now] = old.sheet.achieved[member];
        if (old.sheet.weakLeft[member] >= 0) {
            sheet.weakest(
                    now,
                    number[old.sheet.weakLeft[member]],
                    number[old.sheet.weakRight[member]],
                    old.sheet.weakBits[member]);
        }
    }

    private Notes notes(boolean[] whole) {
        Notes notes = new Notes();
        old.weakJoints().stream()
                .filter(joint -> whole(whole, joint.cluster()))
                .forEach(joint -> notes.joints.add(new WeakJoint(
                        joint.kind(),
                        number[joint.cluster()],
                        numbers(joint.partA()),
                        numbers(joint.partB()),
                        pair(joint.edge()),
                        joint.linksAcross(),
                        joint.meanAcross())));
        old.severed().stream().filter(pair -> whole(whole, pair.left())).forEach(pair -> notes.severed.add(pair(pair)));
        old.bounded().stream()
                .filter(component -> whole(whole, component.first()))
                .forEach(component -> notes.bounded.add(new Component(
                        number[component.first()],
                        component.records(),
                        component.method(),
                        component.achieved(),
                        component.bound())));
        return notes;
    }

    private boolean whole(boolean[] whole, int member) {
        return whole[old.sheet.componentOf[member]];
    }

    private List<Integer> numbers(List<Integer> some) {
        return some.stream().map(member -> number[member]).toList();
    }

    private WeightedPair pair(WeightedPair pair) {
        return new WeightedPair(number[pair.left()], number[pair.right()], pair.bits());
    }
}
