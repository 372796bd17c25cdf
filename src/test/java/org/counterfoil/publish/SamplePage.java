package org.counterfoil.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;

/** A page of a made-up release, in which sources say what no page should run. */
final class SamplePage {

    static final String HOSTILE =
            "<script>document.title='run'</script>\"'><img src=x onerror=\"document.title='run'\">";

    static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 40), Optional.empty()).stream()
            .map(SamplePage::hostile)
            .toList();

    private SamplePage() {}

    static String html() {
        return new IndexPage(SampleRelease.ID, TABLES).html();
    }

    /** The first incident and its first claim. */
    private static Table hostile(Table table) {
        return switch (table.name()) {
            case "incidents" -> with(table, Map.of("victim", HOSTILE, "reference", "javascript:document.title='run'"));
            case "claims" -> with(table, Map.of("original", HOSTILE + "</script>", "speaker", HOSTILE));
            default -> table;
        };
    }

    private static Table with(Table table, Map<String, String> cells) {
        Row first = table.rows().get(0);
        List<Column> columns = table.columns();
        List<Cell> changed = columns.stream()
                .map(column -> cells.containsKey(column.name())
                        ? Cell.of(cells.get(column.name()))
                        : first.cells().get(columns.indexOf(column)))
                .toList();
        List<Row> rows = new java.util.ArrayList<>(table.rows());
        rows.set(0, new Row(changed, first.anchors()));
        return new Table(table.name(), table.title(), table.meaning(), table.keyColumns(), columns, rows);
    }
}
