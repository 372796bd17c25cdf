package org.counterfoil.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a spreadsheet says about a table beside its cells.
 *
 * @param hidden whether the whole sheet is not shown
 * @param hiddenRows numbers of rows that hold something and are not shown
 * @param hiddenColumns numbers of columns that are not shown
 * @param merged cells that are shown as one
 */
public record RawMarks(boolean hidden, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<RawSpan> merged) {

    /** Everything is shown, nothing is merged. */
    public static final RawMarks NONE = new RawMarks(false, Set.of(), Set.of(), List.of());

    public RawMarks {
        hiddenRows = sorted(hiddenRows);
        hiddenColumns = sorted(hiddenColumns);
        merged = List.copyOf(merged);
    }

    private static Set<Integer> sorted(Collection<Integer> numbers) {
        return Collections.unmodifiableSet(new TreeSet<>(numbers));
    }

    boolean hides(RawRow row, RawCell cell) {
        return hidden || hiddenRows.contains(row.number()) || hiddenColumns.contains(cell.column());
    }
}
