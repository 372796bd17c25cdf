package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.Column;

/**
 * How values of one kind are read from a report and held against each other.
 *
 * @param <T> a value as it is compared
 */
interface Family<T> {

    /** The values to compare, main ones first; empty where the report is silent. */
    List<T> facts(Report report, List<String> fields);

    /** For people. */
    String words(T fact);

    /** Whether the two can be held against each other at all: dollars cannot be against ether. */
    default boolean comparable(T left, T right) {
        return true;
    }

    /** Whether the two reach the level; symmetric. Never asked for {@link LevelTest#OTHERWISE}. */
    boolean holds(Level level, T left, T right);

    /** A column in which two records share a value exactly where their facts are called the same. */
    default Column<?> equal(Column<T> column) {
        return column;
    }

    /** What is counted to tell how common a value is; empty where it is not counted. */
    Optional<String> term(T fact);
}
