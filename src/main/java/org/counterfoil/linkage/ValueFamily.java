package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueComparison;

/**
 * A family whose values are held against each other two by two, as they are.
 *
 * @param <T> a value as it is compared
 */
interface ValueFamily<T> extends ReportFamily<T> {

    /** Whether the two can be held against each other at all: dollars cannot be against ether. */
    default boolean comparable(T left, T right) {
        return true;
    }

    /** Whether the two reach the level; symmetric. Never asked for {@link LevelTest#OTHERWISE}. */
    boolean holds(Level level, T left, T right);

    @Override
    default CodeComparison comparison(Column<T> column, List<Level> levels) {
        ValueComparison<T> values = (left, right) -> level(levels, left, right);
        return values.over(column);
    }

    private int level(List<Level> levels, T left, T right) {
        if (!comparable(left, right)) {
            return CodeComparison.NOT_COMPARABLE;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).test() == LevelTest.OTHERWISE || holds(levels.get(i), left, right)) {
                return i;
            }
        }
        return CodeComparison.NOT_COMPARABLE;
    }
}
