package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The rows of one table. Tables in its cells are tables of their own. */
final class HtmlTable {

    /** As browsers cap it. */
    private static final int COLUMNS = 1000;

    private final Element table;
    private final Grid grid;
    private final List<Element> within = new ArrayList<>();

    HtmlTable(OpenFile file, Element table) {
        this.table = table;
        this.grid = new Grid(file);
    }

    static Optional<String> caption(Element table) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .map(Element::text)
                .findFirst();
    }

    Grid grid() {
        Element group = table;
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                Element parent = row.parent();
                if (parent != group) {
                    grid.endGroup();
                    group = parent == null ? table : parent;
                }
                row(row, HtmlWords.isHidden(group) && group != table);
            }
        }
        return grid;
    }

    /** The tables in its cells, once it is read. */
    List<Element> within() {
        return within;
    }

    private void row(Element row, boolean hidden) {
        if (hidden || HtmlWords.isHidden(row)) {
            grid.hideRow();
        }
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                add(cell);
            }
        }
        grid.endRow();
    }

    private void add(Element cell) {
        HtmlWords.Content content = HtmlWords.of(cell);
        within.addAll(content.tables());
        int columns = Math.max(1, Math.min(span(cell, "colspan"), COLUMNS));
        int rows = span(cell, "rowspan") == 0 ? Grid.TO_THE_END : span(cell, "rowspan");
        if (HtmlWords.isHidden(cell)) {
            grid.addHidden(content.words(), columns, rows);
        } else {
            grid.add(content.words(), columns, rows);
        }
    }

    /** Browsers take what is no number for 1. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : 1;
    }
}
