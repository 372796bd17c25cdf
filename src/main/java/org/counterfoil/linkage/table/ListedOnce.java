package org.counterfoil.linkage.table;

import java.util.BitSet;
import java.util.List;
import org.counterfoil.linkage.engine.Column;

/** Whether each of two lists seems to name a thing once, judged by the column whose values it repeats least. */
final class ListedOnce {

    /** Lists without repetition still have namesakes: a title of one word, a default. */
    private static final double MOST_REPEATED = 0.1;

    /** Below this a column is silent too often to be judged by. */
    private static final double LEAST_FILLED = 0.9;

    private ListedOnce() {}

    /**
     * Whether no list repeats more than a tenth of its values in some column.
     *
     * @param side by row the list that it is of
     * @param columns that say what a row is about
     */
    static boolean seems(Column<String> side, List<Column<String>> columns) {
        return columns.stream().anyMatch(column -> {
            double repeated = 0;
            for (int list = 0; list < side.distinct(); list++) {
                repeated = Math.max(repeated, repeated(side, list, column));
            }
            return repeated <= MOST_REPEATED;
        });
    }

    /** Share of a list's rows whose value an earlier row of it has; 1 where too many say nothing. */
    private static double repeated(Column<String> side, int list, Column<String> column) {
        BitSet met = new BitSet();
        int rows = 0;
        int speaking = 0;
        for (int row = 0; row < side.size(); row++) {
            if (side.speaks(row) && side.code(side.start(row)) == list) {
                rows++;
                if (column.speaks(row)) {
                    speaking++;
                    met.set(column.code(column.start(row)));
                }
            }
        }
        return speaking < Math.max(1, LEAST_FILLED * rows) ? 1 : 1 - (double) met.cardinality() / speaking;
    }
}
