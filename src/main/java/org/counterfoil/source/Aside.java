package org.counterfoil.source;

import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Issue.Kind;

/** Tells rows of totals and of notes from data, sets them aside by name, and holds the totals against the data. */
final class Aside {

    private final Telling telling;
    private final TableLayout layout;
    private final RawTable table;
    private final Findings findings;
    private final Footing footing;
    private boolean data;

    Aside(Telling telling, TableLayout layout, RawTable table, Findings findings) {
        this.telling = telling;
        this.layout = layout;
        this.table = table;
        this.findings = findings;
        this.footing = new Footing(PlainNumber.of(layout.locale()));
    }

    /** @param cells of a row that is data, by column */
    void data(Map<String, RawCell> cells) {
        data = true;
        footing.add(cells);
    }

    /** A row that the descriptor sets aside: if it is one of totals, it is checked all the same. */
    void ruledOut(RawRow row, Map<String, RawCell> cells) {
        if (layout.policy().totals() && RowWords.isTotal(row)) {
            check(row, cells);
        }
    }

    /** Whether the row was one of totals or of notes, and is accounted for. Before the first row of data there are none. */
    boolean takes(RawRow row, Map<String, RawCell> cells) {
        if (data && layout.policy().totals() && RowWords.isTotal(row)) {
            findings.tally().ignore("rows of totals", row.cells().size());
            check(row, cells);
            return true;
        }
        boolean note = data && layout.policy().notes() && layout.mapped().size() > 1 && RowWords.isNote(row);
        if (note) {
            findings.tally().ignore("rows of notes", row.cells().size());
        }
        return note;
    }

    private void check(RawRow row, Map<String, RawCell> cells) {
        Map<String, RawCell> checked = new TreeMap<>(cells);
        checked.keySet().retainAll(layout.columns().keySet());
        checked.keySet().removeAll(layout.key());
        for (Footing.Difference difference : footing.check(checked)) {
            findings.issue(
                    Kind.TOTAL_ROW_DIFFERS,
                    telling.origin(table, row, difference.cell(), difference.column()),
                    difference.column() + " says " + difference.stated().toPlainString() + "; the " + difference.rows()
                            + " rows above add up to " + difference.sum().toPlainString(),
                    "look for a row that is missing, doubled or mistyped; if it is no total, say 'totals-rows: read'");
        }
    }
}
