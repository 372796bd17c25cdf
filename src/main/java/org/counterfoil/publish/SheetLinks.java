package org.counterfoil.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/**
 * The links between sheets: where each anchor lies. They are written into the sheet's XML directly, because POI looks
 * through all links of a sheet for each one it adds.
 */
final class SheetLinks {

    /** Excel takes no more hyperlinks a sheet. */
    static final int MOST = 65_530;

    private final Map<String, String> places = new TreeMap<>();

    /** @param first index of the first row with data, from 0, in every sheet but About */
    SheetLinks(List<Table> tables, int first) {
        for (Table table : tables) {
            places.put(table.name() + "#", "'" + table.title() + "'!A1");
            int number = first + 1;
            for (Row row : table.rows()) {
                for (String anchor : row.anchors()) {
                    places.putIfAbsent(table.name() + "#" + anchor, "'" + table.title() + "'!A" + number);
                }
                number++;
            }
        }
    }

    /** The cell that a link leads to, or empty where nothing is linked or nothing is there. */
    Optional<String> place(String link) {
        return Optional.ofNullable(places.get(link));
    }

    static void add(CTHyperlinks links, XSSFCell cell, String place) {
        CTHyperlink link = links.addNewHyperlink();
        link.setRef(new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString());
        link.setLocation(place);
    }
}
