package org.counterfoil.linkage.engine;

/**
 * Holds two values against each other. Pure, symmetric and safe for many threads: its answers are remembered.
 *
 * @param <T> a value
 */
@FunctionalInterface
public interface ValueComparison<T> {

    /** The level that the two reach, from 0, or {@link CodeComparison#NOT_COMPARABLE}. */
    int level(T left, T right);

    /**
     * The same by the codes of a column.
     *
     * @throws IllegalArgumentException if the column has too many distinct values for their levels to be remembered
     */
    default CodeComparison over(Column<T> column) {
        CodeComparison byCode = (one, other, left, right) -> level(column.value(left), column.value(right));
        return LevelTable.hasRoomFor(column.distinct())
                ? new LevelTable(byCode, column.distinct())
                : new Remembered(byCode, column.distinct());
    }
}
