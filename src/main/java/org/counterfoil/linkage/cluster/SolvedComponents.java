package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a partition apart into its components, and puts it together again. */
final class SolvedComponents {

    private SolvedComponents() {}

    /** Those of two records or more, by smallest record. */
    static List<SolvedComponent> of(Partition partition) {
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        int[] componentOf = partition.sheet.componentOf;
        for (int record = 0; record < componentOf.length; record++) {
            if (componentOf[record] != record) {
                members.computeIfAbsent(componentOf[record], first -> new ArrayList<>(List.of(first)))
                        .add(record);
            }
        }
        SortedMap<Integer, Notes> notes = notes(partition);
        return members.values().stream()
                .map(records -> of(partition.sheet, records, notes.getOrDefault(records.get(0), new Notes())))
                .toList();
    }

    /** By the smallest record of the component. */
    private static SortedMap<Integer, Notes> notes(Partition partition) {
        SortedMap<Integer, Notes> notes = new TreeMap<>();
        partition
                .weakJoints()
                .forEach(joint ->
                        of(notes, partition.componentOf(joint.cluster())).joints.add(joint));
        partition
                .severed()
                .forEach(pair ->
                        of(notes, partition.componentOf(pair.left())).severed.add(pair));
        partition
                .bounded()
                .forEach(component -> of(notes, component.first()).bounded.add(component));
        return notes;
    }

    private static Notes of(SortedMap<Integer, Notes> notes, int component) {
        return notes.computeIfAbsent(component, first -> new Notes());
    }

    private static SolvedComponent of(Sheet sheet, List<Integer> records, Notes notes) {
        return new SolvedComponent(
                records,
                records.stream().map(record -> sheet.clusterOf[record]).toList(),
                sheet.achieved[records.get(0)],
                records.stream()
                        .filter(record -> sheet.weakLeft[record] >= 0)
                        .map(record -> new WeightedPair(
                                sheet.weakLeft[record], sheet.weakRight[record], sheet.weakBits[record]))
                        .toList(),
                notes.joints,
                notes.severed,
                notes.bounded);
    }

    /** Records that stand in none of the components stand alone. */
    static Partition partition(int records, Collection<SolvedComponent> components) {
        Sheet sheet = new Sheet(Labels.apart(records));
        Notes notes = new Notes();
        for (SolvedComponent component : components) {
            component.copy(sheet);
            notes.joints.addAll(component.joints());
            notes.severed.addAll(component.severed());
            notes.bounded.addAll(component.bounded());
        }
        return new Partition(sheet, Notes.of(List.of(notes)));
    }
}
