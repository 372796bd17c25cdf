package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.incident.Issue.Kind;

/** What becomes of cells that the author struck through: they are never used without a word. */
final class StruckText {

    private final Telling telling;
    private final RowPolicy.Struck policy;
    private final Findings findings;

    StruckText(Telling telling, RowPolicy.Struck policy, Findings findings) {
        this.telling = telling;
        this.policy = policy;
        this.findings = findings;
    }

    /** The table with those cells only where they are read. */
    RawTable read(RawTable table) {
        if (table.marks().struck().byRow().isEmpty()) {
            return table;
        }
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : table.rows()) {
            List<RawCell> struck = row.cells().stream()
                    .filter(cell -> table.marks().strikes(row, cell))
                    .toList();
            rows.add(struck.isEmpty() ? row : read(table, row, struck));
        }
        return new RawTable(table.name(), table.place(), rows, table.marks());
    }

    private RawRow read(RawTable table, RawRow row, List<RawCell> struck) {
        String texts = struck.stream().map(cell -> Spaces.collapse(cell.text())).collect(Collectors.joining("', '"));
        if (policy == RowPolicy.Struck.FLAG) {
            findings.issue(
                    Kind.VALUE_SUSPECT,
                    telling.origin(table, row),
                    "'" + texts + "' is struck through; it was read",
                    "see whether it still holds; if it does not, say 'struck: ignore' in the source.yml");
            return row;
        }
        if (policy == RowPolicy.Struck.ISSUE) {
            findings.issue(
                    Kind.STRUCK_THROUGH,
                    telling.origin(table, row),
                    "'" + texts + "' is struck through; it was set aside",
                    "say 'struck: ignore' in the source.yml, or 'struck: flag' to have it read");
            findings.tally().quarantine(Kind.STRUCK_THROUGH, struck.size());
        } else {
            findings.tally().ignore(RawPassage.STRUCK, struck.size());
        }
        return new RawRow(
                row.number(),
                row.cells().stream().filter(cell -> !struck.contains(cell)).toList());
    }
}
