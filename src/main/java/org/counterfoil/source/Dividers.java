package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes rows that divide a table out of it, and gives what they say to the rows below. */
final class Dividers {

    private final TableLayout layout;
    private final Findings findings;
    private final Map<String, RawCell> cells = new TreeMap<>();
    private final Map<String, RawRow> rows = new TreeMap<>();

    Dividers(TableLayout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** Whether the row was a divider, and is accounted for: the cell that tells it is used, the others are not. */
    boolean takes(RawRow row, Map<String, RawCell> named) {
        for (Divider divider : layout.dividers()) {
            RawCell cell = named.get(divider.column());
            Optional<String> says =
                    cell == null ? Optional.empty() : divider.is().part(cell.text());
            if (cell != null && says.isPresent()) {
                findings.use(divider);
                cells.put(
                        divider.as(),
                        new RawCell(cell.column(), cell.address(), says.get(), null, null, cell.text(), ""));
                rows.put(divider.as(), row);
                findings.tally().map(1);
                findings.tally().ignore(divider.name(), row.cells().size() - 1L);
                return true;
            }
        }
        return false;
    }

    /**
     * @param named the row's cells by column; what the dividers above say is added
     * @return column → the divider, of what was added
     */
    Map<String, RawRow> fill(Map<String, RawCell> named) {
        Map<String, RawRow> from = new LinkedHashMap<>();
        rows.forEach((column, row) -> {
            RawCell cell = cells.get(column);
            if (cell != null && layout.mapped().contains(column)) {
                named.put(column, cell);
                from.put(column, row);
            }
        });
        return from;
    }
}
