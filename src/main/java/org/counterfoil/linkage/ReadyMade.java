package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Schema;

/** The comparisons that a schema file can name instead of spelling them out: {@code ready_made.csv}. */
final class ReadyMade {

    private final ModelTable table;
    private final Map<String, List<Line>> kinds = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a line does not make sense */
    ReadyMade(ModelTable table) {
        this.table = table;
        table.lines()
                .forEach(line -> kinds.computeIfAbsent(line.cell("comparison"), kind -> new ArrayList<>())
                        .add(line));
        check();
    }

    /** Under a field of its own, so that what is wrong is told with this table's line, not the schema's. */
    private void check() {
        Field field = new Field("it", FieldKind.TEXT, true, "");
        List<Line> lines = table.lines().stream()
                .map(line -> with(line, Map.of("fields", "it"), line.number()))
                .toList();
        new ComparisonTable(
                        new ModelTable(table.name(), table.place(), table.columns(), lines), new Schema(List.of(field)))
                .comparisons();
    }

    /** Names of the kinds, in the table's order. */
    List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * The lines of a comparison.
     *
     * @param field that is compared
     * @param partner the field that it may have been exchanged with, or empty
     * @param number the line of the schema file that asks for it
     */
    List<Line> lines(String kind, String field, String partner, String explainedBy, int number) {
        String fields = partner.isEmpty() ? field : field + "|" + partner;
        return kinds.getOrDefault(kind, List.of()).stream()
                .filter(line -> !partner.isEmpty() || !line.cell("test").equals(LevelTest.SWAPPED.text()))
                .map(line ->
                        with(line, Map.of("comparison", field, "fields", fields, "explained_by", explainedBy), number))
                .toList();
    }

    private static Line with(Line line, Map<String, String> others, int number) {
        Map<String, String> cells = new LinkedHashMap<>(line.cells());
        cells.putAll(others);
        return new Line(number, cells);
    }
}
