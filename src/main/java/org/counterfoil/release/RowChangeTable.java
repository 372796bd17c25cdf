package org.counterfoil.release;

import java.util.List;

/** The table of changed rows: the changes since the last release, one line a row. */
final class RowChangeTable {

    static final String NAME = "changed_rows";

    private RowChangeTable() {}

    static Table of(List<RowChange> changes) {
        Layout<RowChange> layout = new Layout<>();
        layout.text("table", "Table", 14, "The table it is in.", RowChange::table)
                .cell(
                        "key",
                        "Row",
                        38,
                        "What names the row: its first column, of totals by year, country or kind its first two as one CSV"
                                + " record; empty where the columns changed.",
                        change -> ChangeTable.row(change.table(), change.key(), change.op()))
                .text("op", "Change", 9, ChangeTable.OPS, change -> change.op().name())
                .text(
                        "columns",
                        "Columns",
                        36,
                        "The columns that changed; empty for a whole row.",
                        change -> Words.join(change.columns()))
                .count("lines", "Lines", "How many lines of Changes it stands for.", RowChange::lines)
                .text(
                        "row",
                        "Row as it is",
                        46,
                        "The whole row as one CSV record, as it is; after DEL as it was; of MERGE and SPLIT the other id.",
                        RowChange::row)
                .text("cause", "Cause", 18, "Why, each once, as on Changes.", RowChange::cause);
        return layout.table(
                NAME,
                "Changed rows",
                "The same changes, one line a row: applied to the last release they give this one too.",
                0,
                changes,
                change -> List.of());
    }

    static List<RowChange> read(Table table) {
        return table.rows().stream().map(Row::cells).map(RowChangeTable::change).toList();
    }

    private static RowChange change(List<Cell> cells) {
        List<String> texts = cells.stream().map(Cell::text).toList();
        return new RowChange(
                texts.get(0),
                texts.get(1),
                Change.Op.valueOf(texts.get(2)),
                texts.get(3).isEmpty() ? List.of() : List.of(texts.get(3).split("; ")),
                Integer.parseInt(texts.get(4)),
                texts.get(5),
                texts.get(6));
    }
}
