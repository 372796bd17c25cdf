package org.counterfoil.intake;

import java.util.List;

/**
 * A record of a text table.
 *
 * @param begin index of its first character in the text
 * @param next index of the first character behind its line's end
 * @param line on which it begins, 1-based
 * @param lines that it runs over
 * @param cells as written, quotes resolved
 * @param closed whether every quote that was opened was closed, within the limits
 * @param clean whether no quote stands inside a quoted cell without being doubled or escaped
 */
record CsvLine(int begin, int next, int line, int lines, List<String> cells, boolean closed, boolean clean) {

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** Cells up to the last that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    boolean isBlank() {
        return width() == 0;
    }

    int lastLine() {
        return line + lines - 1;
    }
}
