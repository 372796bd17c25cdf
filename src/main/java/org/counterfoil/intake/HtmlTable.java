package org.counterfoil.intake;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The rows of one table; the text of a table inside a cell is that cell's. */
final class HtmlTable {

    private HtmlTable() {}

    static Optional<String> caption(Element table) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .map(Element::text)
                .findFirst();
    }

    static Grid grid(OpenFile file, Element table) {
        Grid grid = new Grid(file);
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                cells(row).forEach(cell -> add(grid, cell));
                grid.endRow();
            }
        }
        return grid;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static void add(Grid grid, Element cell) {
        grid.add(Words.plain(cell.text()), span(cell, "colspan"), span(cell, "rowspan"));
    }

    /** Browsers take what is no number for 1, and cap what is larger. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        int span = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 1;
        return Math.max(1, Math.min(span, 1000));
    }
}
