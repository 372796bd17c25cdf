package org.counterfoil.source;

import java.util.List;
import java.util.Locale;

/**
 * Which rows and cells of a table speak.
 *
 * @param hidden whether what a spreadsheet does not show is read
 * @param fillDown columns whose blank cells mean what stands above them
 * @param totals whether rows of totals are set aside and held against the rows above
 * @param notes whether rows of notes are set aside
 * @param struck what becomes of cells that are struck through
 */
public record RowPolicy(boolean hidden, List<String> fillDown, boolean totals, boolean notes, Struck struck) {

    /** What becomes of what the author took back. */
    public enum Struck {
        /** It is set aside, and each row is an issue. */
        ISSUE,
        /** It is set aside by this rule. */
        IGNORE,
        /** It is read, and each row is an issue. */
        FLAG
    }

    private static final List<String> HIDDEN = List.of("read", "ignore");
    private static final List<String> TOTALS = List.of("check", "read");
    private static final List<String> NOTES = List.of("ignore", "read");
    private static final List<String> STRUCK = List.of("issue", "ignore", "flag");

    public RowPolicy {
        fillDown = List.copyOf(fillDown);
    }

    /** A row of a table of stated totals is a statement, whatever it is called. */
    static RowPolicy of(DescriptorPart part, TableRole role) {
        boolean reports = role == TableRole.REPORTS;
        return new RowPolicy(
                part.choice("hidden", HIDDEN).equals("read"),
                part.texts("fill-down").stream()
                        .map(Spaces::collapse)
                        .distinct()
                        .toList(),
                reports && part.choice("totals-rows", TOTALS).equals("check"),
                reports && part.choice("notes-rows", NOTES).equals("ignore"),
                Struck.valueOf(part.choice("struck", STRUCK).toUpperCase(Locale.ROOT)));
    }

    /** The table without what is hidden, where that is set aside. */
    RawTable shown(RawTable table, CellTally tally) {
        RawMarks marks = table.marks();
        if (hidden || marks.equals(RawMarks.NONE)) {
            return table;
        }
        List<RawRow> rows = table.rows().stream()
                .map(row -> new RawRow(
                        row.number(),
                        row.cells().stream()
                                .filter(cell -> !marks.hides(row, cell))
                                .toList()))
                .toList();
        RawTable shown = new RawTable(table.name(), table.place(), rows, marks);
        tally.ignore("hidden", CellTally.cells(table) - CellTally.cells(shown));
        return shown;
    }
}
