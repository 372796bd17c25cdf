package org.counterfoil.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What open questions would move, gathered by group: how far figures go, and which answers move them most. In which order it is
 * gathered changes nothing. Not safe for several threads.
 */
final class Moves {

    /** Of a year or an actor, how many questions are told: those that move it most. */
    static final int TOLD = 5;

    private final Comparator<Swing> order;
    private final Map<Scopes.Group, Reach> reaches = new TreeMap<>(Scopes.ORDER);
    /** By the names of a group; asked, never walked but to be gathered. */
    private final Map<List<String>, TreeSet<Swing>> swings = new HashMap<>();

    /** @param order of swings: what moves most, first */
    Moves(Comparator<Swing> order) {
        this.order = order;
    }

    void add(Map<Scopes.Group, Reach> more) {
        more.forEach((group, reach) -> reaches.merge(group, reach, Reach::plus));
    }

    void add(Swing swing) {
        TreeSet<Swing> told = swings.computeIfAbsent(swing.scope(), scope -> new TreeSet<>(order));
        told.add(swing);
        if (!swing.isWhole() && told.size() > TOLD) {
            told.pollLast();
        }
    }

    void addAll(Moves other) {
        add(other.reaches);
        other.swings.values().forEach(told -> told.forEach(this::add));
    }

    /** How far the figures of the group go beyond those of what no question touches. */
    Reach reach(Scopes.Group group, Reach untouched) {
        Reach moved = reaches.get(group);
        return moved == null ? untouched : untouched.plus(moved);
    }

    /** In order; of the whole all that move something. */
    List<Swing> swings(Scopes.Group group) {
        return List.copyOf(swings.getOrDefault(group.names(), new TreeSet<>(order)));
    }
}
