package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of changes since the last release. */
final class ChangeTable {

    static final String NAME = "changes";

    private ChangeTable() {}

    /** A merge or a split; the other events of an id are told by its row coming or going. */
    static Optional<Change> of(IdEvent event, CauseFinder causes) {
        Optional<Change.Op> op = switch (event.kind()) {
            case MERGED -> Optional.of(Change.Op.MERGE);
            case SPLIT -> Optional.of(Change.Op.SPLIT);
            default -> Optional.empty();
        };
        String cause = causes.cause(IncidentTable.NAME, event.id(), Map.of(), Map.of());
        return op.map(what -> new Change(IncidentTable.NAME, event.id(), what, "", event.id(), event.into(), cause));
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
                        "Why: source changed, source added, source withdrawn, model changed (the linkage), rule changed, rate changed, decision or program changed.",
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
