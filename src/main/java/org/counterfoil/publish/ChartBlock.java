package org.counterfoil.publish;

import java.util.List;

/**
 * A small table beside a chart, which the chart is bound to. Its figures are formulas on the release's own tables, by the
 * names of rows: they hold when those are sorted.
 *
 * @param title what the chart shows
 * @param scope of which incidents, or empty
 * @param note what must be known to read it, or empty
 * @param unit title of the axis of figures
 * @param names headers: of the categories, then of each series
 * @param rows in the order of the chart
 */
record ChartBlock(String title, String scope, String note, String unit, List<String> names, List<Entry> rows) {

    /** A year with its mark. */
    private static final int SHORT = 5;

    ChartBlock {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** Whether its categories are names, which are read from left to right, and not years. */
    boolean isOfNames() {
        return rows.stream().anyMatch(row -> row.category().length() > SHORT);
    }

    /** One line that says it all. */
    String caption() {
        return title + (scope.isEmpty() ? "" : ", " + scope) + "." + (note.isEmpty() ? "" : " " + note);
    }

    /** @param figures one a series */
    record Entry(String category, List<Figure> figures) {

        Entry {
            figures = List.copyOf(figures);
        }
    }

    /** @param value what the formula comes to in this release, so that programs that do not compute show it, too */
    record Figure(String formula, double value) {}
}
