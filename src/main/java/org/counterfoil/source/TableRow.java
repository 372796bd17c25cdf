package org.counterfoil.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a table whose columns have names.
 *
 * @param cells those that are not blank and that the layout uses, by column name
 * @param tally where the row's other cells went
 * @param filled column → the row above in which the text stands, where this row's own cell is blank
 */
record TableRow(RawTable table, RawRow raw, Map<String, RawCell> cells, CellTally tally, Map<String, RawRow> filled) {

    TableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
    }

    /** The row in which a column's text stands: this one, unless it was filled in from above. */
    RawRow rowOf(String column) {
        RawRow above = filled.get(column);
        return above == null ? raw : above;
    }

    /** What stands in a column; empty where it is blank or not there. */
    String text(String column) {
        RawCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** The key's parts joined by a colon, behind the prefix; empty where the layout has no key or every part is blank. */
    String key(TableLayout layout) {
        List<String> parts =
                layout.key().stream().map(this::text).map(Spaces::collapse).toList();
        return parts.stream().allMatch(String::isEmpty)
                ? ""
                : layout.prefix(table) + parts.stream().collect(Collectors.joining(":"));
    }

    /** What stands in the cells that the layout uses. */
    String used() {
        return Content.joined(cells.entrySet().stream()
                .map(cell -> cell.getKey() + "\u001f" + cell.getValue().text())
                .toList());
    }
}
