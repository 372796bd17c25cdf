package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** What of a table does not fit a sheet, found before anything is written: the first page tells it. */
final class SheetFit {

    /** Excel takes no more characters a cell. */
    static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Table table;
    private long cut;
    private long linked;

    private SheetFit(Table table) {
        this.table = table;
    }

    /** One sentence for each kind of what is left out. */
    static List<String> leftOut(Table table) {
        SheetFit fit = new SheetFit(table);
        fit.count();
        List<String> leftOut = new ArrayList<>();
        fit.told(leftOut, table.rows().size() - SheetRows.count(table), "rows do not fit a sheet; they are in");
        fit.told(leftOut, fit.cut, "texts do not fit a cell and are cut; they are whole in");
        fit.told(leftOut, fit.linked - SheetLinks.MOST, "links do not fit a sheet; what they lead to is named in");
        return leftOut;
    }

    private void count() {
        for (Row row : SheetRows.of(table)) {
            for (Cell cell : row.cells()) {
                cut += cell.content() instanceof String text && text.length() > LONGEST ? 1 : 0;
                linked += cell.link().isEmpty() ? 0 : 1;
            }
        }
    }

    private void told(List<String> leftOut, long number, String what) {
        if (number > 0) {
            leftOut.add(table.title() + ": " + number + " " + what + " " + table.name() + ".csv.");
        }
    }
}
