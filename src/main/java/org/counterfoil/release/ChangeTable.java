package org.counterfoil.release;

import java.util.List;

/** The table of changes since the last release. */
final class ChangeTable {

    static final String NAME = "changes";

    private ChangeTable() {}

    static Change of(IdEvent event) {
        Change.Op op = event.kind() == IdEvent.Kind.MERGE ? Change.Op.MERGE : Change.Op.SPLIT;
        return new Change(IncidentTable.NAME, event.id(), op, "", event.id(), event.other(), event.cause());
    }

    static Table of(List<Change> changes) {
        Layout<Change> layout = new Layout<>();
        layout.text("table", "Table", 14, "The table it is in.", Change::table)
                .cell(
                        "key",
                        "Row",
                        38,
                        "What names the row: its first column; empty where the columns changed.",
                        ChangeTable::row)
                .text(
                        "op",
                        "Change",
                        9,
                        "ADD: a row came; MOD: a cell changed; DEL: a row went; MERGE: an incident went into another; SPLIT:"
                                + " a part of an incident became another.",
                        change -> change.op().name())
                .text("field", "Column", 18, "The column that changed; empty for a whole row.", Change::field)
                .text("old", "Was", 46, "What it was; a whole row as one CSV record.", Change::old)
                .text("new", "Is", 46, "What it is; a whole row as one CSV record.", Change::now)
                .text(
                        "cause",
                        "Cause",
                        18,
                        "Why: source changed, source added, source withdrawn, rule changed, decision or program changed.",
                        Change::cause);
        return layout.table(
                NAME,
                "Changes",
                "One row a change since the last release; applied to that release they give this one.",
                0,
                changes,
                change -> List.of());
    }

    private static Cell row(Change change) {
        Cell cell = Cell.of(change.key());
        boolean gone = change.op() == Change.Op.DEL || change.op() == Change.Op.MERGE;
        return gone ? cell : cell.linkedTo(change.table(), change.key());
    }
}
