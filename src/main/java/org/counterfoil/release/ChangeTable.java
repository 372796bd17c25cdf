package org.counterfoil.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table of changes since the last release. */
final class ChangeTable {

    static final String NAME = "changes";

    /** What was done, for the codebook. */
    static final String OPS =
            "ADD: a row came; MOD: a cell changed; DEL: a row went; MERGE: an incident went into another; SPLIT:"
                    + " a part of an incident became another.";

    private ChangeTable() {}

    /** A merge or a split; the other events of an id are told by its row coming or going. */
    static Optional<Change> of(IdEvent event, Function<IdEvent, Set<Cause>> causes) {
        Optional<Change.Op> op = switch (event.kind()) {
            case MERGED -> Optional.of(Change.Op.MERGE);
            case SPLIT -> Optional.of(Change.Op.SPLIT);
            default -> Optional.empty();
        };
        return op.map(what -> new Change(
                IncidentTable.NAME, event.id(), what, "", event.id(), event.into(), Cause.text(causes.apply(event))));
    }

    static List<Change> read(Table table) {
        return table.rows().stream().map(Row::cells).map(ChangeTable::change).toList();
    }

    private static Change change(List<Cell> cells) {
        List<String> texts = cells.stream().map(Cell::text).toList();
        return new Change(
                texts.get(0),
                texts.get(1),
                Change.Op.valueOf(texts.get(2)),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6));
    }

    static Table of(List<Change> changes) {
        Layout<Change> layout = new Layout<>();
        layout.text("table", "Table", 14, "The table it is in.", Change::table)
                .cell(
                        "key",
                        "Row",
                        50,
                        "What names the row: its first column, of totals by year, country or kind its first two and of robust totals"
                                + " its first four as one CSV record; empty where the columns changed.",
                        change -> row(change.table(), change.key(), change.op()))
                .text("op", "Change", 9, OPS, change -> change.op().name())
                .text("field", "Column", 18, "The column that changed; empty for a whole row.", Change::field)
                .amount("old", "Was", 46, "What it was; a whole row as one CSV record.", Change::old)
                .amount("new", "Is", 46, "What it is; a whole row as one CSV record.", Change::now)
                .text(
                        "cause",
                        "Cause",
                        18,
                        "Why. Several are separated by semicolons: each had a part in it, or they cannot be told apart. "
                                + Cause.meanings() + ".",
                        Change::cause);
        return layout.table(
                NAME,
                "Changes",
                "One row a change since the last release; applied to that release they give this one.",
                0,
                changes,
                change -> List.of());
    }

    /** The row's name, leading to it where it is there. */
    static Cell row(String table, String key, Change.Op op) {
        Cell cell = Cell.of(key);
        boolean gone = op == Change.Op.DEL || op == Change.Op.MERGE;
        return gone ? cell : cell.linkedTo(table, key);
    }
}
