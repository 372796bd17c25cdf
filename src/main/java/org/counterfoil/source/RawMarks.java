package org.counterfoil.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Issue.Kind;

/**
 * What a file says about a table beside its cells.
 *
 * @param hidden whether the whole sheet is not shown
 * @param hiddenRows numbers of rows that hold something and are not shown
 * @param hiddenColumns numbers of columns that are not shown
 * @param hiddenCells single cells that are not shown
 * @param struck cells of which every word is struck through
 * @param merged cells that are shown as one
 * @param damaged row number → why the row cannot be read as it stands; the reader has told it in an issue
 */
public record RawMarks(
        boolean hidden,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        RawCells hiddenCells,
        RawCells struck,
        List<RawSpan> merged,
        SortedMap<Integer, Kind> damaged) {

    /** Everything is shown, nothing is merged. */
    public static final RawMarks NONE = new RawMarks(false, Set.of(), Set.of(), List.of());

    public RawMarks {
        hiddenRows = sorted(hiddenRows);
        hiddenColumns = sorted(hiddenColumns);
        merged = List.copyOf(merged);
        damaged = Collections.unmodifiableSortedMap(new TreeMap<>(damaged));
    }

    /** What a spreadsheet says. */
    public RawMarks(boolean hidden, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<RawSpan> merged) {
        this(hidden, hiddenRows, hiddenColumns, RawCells.NONE, RawCells.NONE, merged, new TreeMap<>());
    }

    public RawMarks withDamaged(Map<Integer, Kind> rows) {
        return new RawMarks(hidden, hiddenRows, hiddenColumns, hiddenCells, struck, merged, new TreeMap<>(rows));
    }

    private static Set<Integer> sorted(Collection<Integer> numbers) {
        return Collections.unmodifiableSet(new TreeSet<>(numbers));
    }

    boolean hides(RawRow row, RawCell cell) {
        return hidden
                || hiddenRows.contains(row.number())
                || hiddenColumns.contains(cell.column())
                || hiddenCells.contains(row.number(), cell.column());
    }

    boolean strikes(RawRow row, RawCell cell) {
        return struck.contains(row.number(), cell.column());
    }
}
