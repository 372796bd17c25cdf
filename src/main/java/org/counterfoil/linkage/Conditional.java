package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.linkage.engine.Dependence;

/**
 * What the levels of a comparison are worth once others are known: for comparisons that say part of the same. Immutable.
 *
 * @param given names of the other comparisons, one or two
 * @param m row after row, by level: share of the matching pairs in the row. The first row is that of missing others; the
 *     first of two counts slowest
 * @param u the same for the other pairs
 */
record Conditional(List<String> given, List<Double> m, List<Double> u) {

    Conditional {
        given = List.copyOf(given);
        m = List.copyOf(m);
        u = List.copyOf(u);
    }

    Dependence dependence(MatchModel model, int levels) {
        int[] parents = given.stream().mapToInt(model::place).toArray();
        int[] sizes = given.stream()
                .mapToInt(name ->
                        model.comparisons().get(model.place(name)).levels().size())
                .toArray();
        double[] bits = new double[m.size()];
        for (int cell = 0; cell < bits.length; cell++) {
            bits[cell] = MatchWeight.of(m.get(cell), u.get(cell)).bits();
        }
        return Dependence.given(parents, sizes, bits, levels);
    }

    /** For people: {@code name and day}. */
    String words() {
        return String.join(" and ", given);
    }
}
