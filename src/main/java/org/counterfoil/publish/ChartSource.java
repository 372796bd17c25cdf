package org.counterfoil.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.publish.ChartBlock.Figure;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** A table of the release as charts look things up in it. */
final class ChartSource {

    private final Table table;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final int last;

    private ChartSource(Table table) {
        this.table = table;
        this.last = SheetRows.count(table) + SheetRows.FIRST - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            columns.put(table.columns().get(i).name(), i);
        }
    }

    /** @param needed columns without which there is nothing to draw */
    static Optional<ChartSource> of(List<Table> tables, String name, String... needed) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .map(ChartSource::new)
                .filter(source -> source.columns.keySet().containsAll(List.of(needed)))
                .findFirst();
    }

    List<Row> rows() {
        return SheetRows.of(table);
    }

    String text(Row row, String column) {
        return row.cells().get(columns.getOrDefault(column, 0)).text();
    }

    double number(Row row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** A cell, by what its row has in some columns: unlike a place, that holds when the sheet is sorted. */
    Figure figure(Row row, String column, List<String> by) {
        Map<String, String> criteria = new LinkedHashMap<>();
        by.forEach(name -> criteria.put(name, text(row, name)));
        return figure(column, criteria, number(row, column));
    }

    Figure figure(String column, Map<String, String> criteria, double value) {
        String by = criteria.entrySet().stream()
                .map(each -> "," + range(each.getKey()) + "," + criterion(each.getValue()))
                .collect(Collectors.joining());
        return new Figure("SUMIFS(" + range(column) + by + ")", value);
    }

    private String range(String column) {
        String letters = CellReference.convertNumToColString(columns.getOrDefault(column, 0));
        return "'" + table.title() + "'!$" + letters + "$2:$" + letters + "$" + last;
    }

    private static String criterion(String text) {
        return text.matches("\\d+") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
