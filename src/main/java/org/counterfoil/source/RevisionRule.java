package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a table says that a row revises another.
 *
 * @param by column that orders the revisions of one key: a date, a time or a number; empty where the table has none
 * @param of column in which stands the key of the row that a row revises, or empty: they share their key
 * @param amendment what marks a row as a change of an earlier one; a row without the mark may be one all the same
 * @param withdrawn what marks a row by which the source takes its account back
 */
public record RevisionRule(String by, String of, Optional<Mark> amendment, Optional<Mark> withdrawn) {

    static final RevisionRule NONE = new RevisionRule("", "", Optional.empty(), Optional.empty());

    /** @param is what the column's text must be */
    public record Mark(String column, TextRule is) {

        boolean stands(TableRow row) {
            return is.matches(row.text(column));
        }
    }

    /** Every column that it reads. */
    List<String> columns() {
        return Stream.of(
                        Stream.of(by, of),
                        amendment.stream().map(Mark::column),
                        withdrawn.stream().map(Mark::column))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean isUsed() {
        return !by.isEmpty();
    }
}
