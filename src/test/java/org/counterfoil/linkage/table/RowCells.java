package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Cells of rows as a reader hands them over. */
public final class RowCells {

    private RowCells() {}

    /** One row. */
    public static Cells of(long line, List<String> cells) {
        return ofRows(line, List.of(cells));
    }

    /** Rows that follow each other, a line each. */
    static Cells ofRows(long line, List<List<String>> rows) {
        // a cell of another row stands before these
        StringBuilder text = new StringBuilder("x");
        List<Integer> bounds = new ArrayList<>(List.of(0));
        List<Integer> firsts = new ArrayList<>(List.of(1));
        for (List<String> row : rows) {
            for (String cell : row) {
                bounds.add(text.length());
                text.append(cell);
            }
            firsts.add(bounds.size());
        }
        bounds.add(text.length());
        return new Cells(
                text.toString().toCharArray(),
                ints(bounds),
                ints(firsts),
                LongStream.range(line, line + rows.size()).toArray(),
                rows.size());
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
