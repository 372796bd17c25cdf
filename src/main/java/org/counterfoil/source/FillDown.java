package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives blank cells of some columns what stands above them, as merged cells and grouped lists mean it. */
final class FillDown {

    private final List<String> columns;
    private final Map<String, RawCell> cells = new TreeMap<>();
    private final Map<String, RawRow> rows = new TreeMap<>();

    FillDown(List<String> columns) {
        this.columns = columns;
    }

    /** What stands above holds no longer. */
    void clear() {
        cells.clear();
        rows.clear();
    }

    /**
     * @param filled the row's cells by column; what is filled in is added
     * @return column → the row in which the text stands, of what was filled in
     */
    Map<String, RawRow> fill(RawRow row, Map<String, RawCell> filled) {
        Map<String, RawRow> from = new LinkedHashMap<>();
        for (String column : columns) {
            RawCell own = filled.get(column);
            RawCell above = cells.get(column);
            RawRow aboveRow = rows.get(column);
            if (own != null) {
                cells.put(column, own);
                rows.put(column, row);
            } else if (above != null && aboveRow != null) {
                filled.put(column, above);
                from.put(column, aboveRow);
            }
        }
        return from;
    }
}
