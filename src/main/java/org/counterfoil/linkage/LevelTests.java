package org.counterfoil.linkage;

import java.util.List;

/** The tests of a comparison's levels, in the order in which they are tried. Immutable. */
final class LevelTests {

    /** By level. */
    final LevelTest[] tests;

    /** By level; 0 where the test takes none. */
    final double[] parameters;

    LevelTests(List<Level> levels) {
        this.tests = levels.stream().map(Level::test).toArray(LevelTest[]::new);
        this.parameters = levels.stream().mapToDouble(Level::parameter).toArray();
    }
}
