package org.counterfoil.release;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An earlier download of the incidents, as its reader has it: columns may have been cut and rows taken out or sorted.
 *
 * @param release what the file itself says of its release, or empty
 * @param columns by their names in the CSV file; others are left out
 * @param others headers of what else the file has, which is not looked at
 * @param rows in file order
 */
public record OldFile(String release, List<String> columns, List<String> others, List<OldRow> rows) {

    public OldFile {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /**
     * @param line where it stands in the file, from 1
     * @param cells by column; empty cells are left out
     */
    public record OldRow(int line, String incident, Map<String, String> cells) {

        public OldRow {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
