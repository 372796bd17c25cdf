package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/**
 * How values of one kind are held against each other, and told.
 *
 * @param <T> a value as it is compared
 */
interface Family<T> {

    /** For people. */
    String words(T fact);

    /** For people: what a record says in its fields of which one is the fact. */
    default String words(int record, T fact) {
        return words(fact);
    }

    /** Whether a fact is told in the same words for every record that says it. */
    default boolean saysFacts() {
        return true;
    }

    /** How the levels of a comparison are reached by values of a column: the first that holds. */
    CodeComparison comparison(Column<T> column, List<Level> levels);

    /** What is counted to tell how common a value is; empty where it is not counted. */
    Optional<String> term(T fact);

    /**
     * All that comparing and telling read of a fact, beside the table: where it stays the same, so does what the fact comes to
     * against any other.
     *
     * @param levels of the comparison
     */
    default String content(T fact, List<Level> levels) {
        return fact.toString();
    }

    /** What comparing any two facts reads of all others, in a form that differs where it does; empty where it reads nothing. */
    default String context(List<Level> levels, Column<T> column) {
        return "";
    }
}
