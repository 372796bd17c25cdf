package org.counterfoil.incident;

import java.util.List;
import java.util.Map;

/**
 * A table anyone may edit, as read from its file: the schema, the linkage, the survivorship, a list of names.
 *
 * @param name file name, of a CSV without its ending: {@code linkage}, {@code persons.yml}
 * @param place where it was read, for messages: a path, or {@code built in}
 * @param columns header, in file order
 */
public record ModelTable(String name, String place, List<String> columns, List<Line> lines) {

    /**
     * @param number 1-based line of the file
     * @param cells by column; every column is present, an empty cell is the empty string
     */
    public record Line(int number, Map<String, String> cells) {

        /** @throws IllegalArgumentException if the table has no such column */
        public String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("There is no column '" + column + "'");
            }
            return cell;
        }
    }

    public ModelTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** An error in this table that a person must mend: what, where. */
    public IllegalArgumentException error(Line line, String what) {
        String file = name.contains(".") ? name : name + ".csv";
        return new IllegalArgumentException(file + " (" + place + "), line " + line.number() + ": " + what);
    }
}
