package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of figures over groups of incidents. A schema without countries or kinds of victim lacks theirs. */
enum GroupedTable {
    YEARS(YearTable.NAME, 2, YearTable.YEAR, Grouping.YEAR),
    COUNTRIES(ValueTotals.COUNTRIES, 2, ValueTotals.COUNTRY, Grouping.COUNTRY),
    KINDS(ValueTotals.KINDS, 2, ValueTotals.KIND, Grouping.KIND),

    /** By one thing or another, as its row says; a measure has a row of its own. */
    ROBUST(RobustTable.NAME, 4, RobustTable.GROUP, Grouping.WHOLE) {
        @Override
        Grouping grouping(Map<String, String> row) {
            return switch (row.getOrDefault(RobustTable.BY, "")) {
                case Scopes.YEAR -> Grouping.YEAR;
                case Scopes.ACTOR -> Grouping.ACTOR;
                default -> Grouping.WHOLE;
            };
        }

        @Override
        String measure(String column, Map<String, String> row) {
            return row.getOrDefault(RobustTable.MEASURE, "");
        }

        @Override
        boolean isOpen(String column) {
            return !column.equals(RobustTable.BEST);
        }
    };

    /** Of all of them. */
    static final List<String> NAMES =
            Stream.of(values()).map(GroupedTable::table).toList();

    private final String table;
    private final int keyColumns;
    private final String group;
    private final Grouping grouping;

    GroupedTable(String table, int keyColumns, String group, Grouping grouping) {
        this.table = table;
        this.keyColumns = keyColumns;
        this.group = group;
        this.grouping = grouping;
    }

    static Optional<GroupedTable> find(String table) {
        return Stream.of(values())
                .filter(grouped -> grouped.table.equals(table))
                .findFirst();
    }

    String table() {
        return table;
    }

    /** How many columns, the first ones, together name a row. */
    int keyColumns() {
        return keyColumns;
    }

    /** By what the incidents of a row are summed up. */
    Grouping grouping(Map<String, String> row) {
        return grouping;
    }

    /** Which of these groups a row is of. */
    String group(Map<String, String> row) {
        return row.getOrDefault(group, "");
    }

    /** What a cell of a row is the sum of: as a column of incidents begins, or {@link Swing#measures}. */
    String measure(String column, Map<String, String> row) {
        return column;
    }

    /** Whether a cell hangs on questions that are open, too. */
    boolean isOpen(String column) {
        return false;
    }
}
