package org.counterfoil.linkage.cluster;

import java.util.BitSet;

/** The components that a previous partition had just so, with no record changed: what became of them holds. */
final class Unchanged {

    private final Partition previous;
    private final Components components;
    private final BitSet found = new BitSet();
    /** Smallest records of the found. */
    private final BitSet firsts = new BitSet();

    Unchanged(Partition previous, Components components, BitSet changed) {
        this.previous = previous;
        this.components = components;
        int[] sizes = new int[previous.size()];
        for (int first : previous.sheet.componentOf) {
            sizes[first]++;
        }
        for (int c = 0; c < components.size(); c++) {
            if (sizes[components.first(c)] == components.size(c) && asBefore(c, changed)) {
                found.set(c);
                firsts.set(components.first(c));
            }
        }
    }

    /** By number. */
    BitSet components() {
        return found;
    }

    private boolean asBefore(int component, BitSet changed) {
        for (int at = components.start[component]; at < components.start[component + 1]; at++) {
            int member = components.members[at];
            if (changed.get(member) || previous.sheet.componentOf[member] != components.first(component)) {
                return false;
            }
        }
        return true;
    }

    /** Takes over what became of them. */
    Notes copy(Sheet sheet) {
        found.stream().forEach(c -> {
            for (int at = components.start[c]; at < components.start[c + 1]; at++) {
                sheet.copy(previous.sheet, components.members[at]);
            }
        });
        Notes notes = new Notes();
        previous.weakJoints().stream()
                .filter(joint -> firsts.get(previous.componentOf(joint.cluster())))
                .forEach(notes.joints::add);
        previous.severed().stream()
                .filter(pair -> firsts.get(previous.componentOf(pair.left())))
                .forEach(notes.severed::add);
        previous.bounded().stream()
                .filter(component -> firsts.get(component.first()))
                .forEach(notes.bounded::add);
        return notes;
    }
}
