package org.counterfoil.publish;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.counterfoil.release.Column;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** What of large tables a page has room for, chosen before anything is laid out. */
final class PageSelection {

    private PageSelection() {}

    /**
     * The incidents that count for the headline before others, larger losses before smaller ones.
     *
     * @param scope column that says whether an incident counts for the headline
     */
    static Table largest(Table incidents, String scope, int most) {
        int counts = position(incidents, scope);
        int taken = position(incidents, "taken_usd_best");
        PriorityQueue<Ranked> kept = new PriorityQueue<>(Ranked.ORDER.reversed());
        for (Row row : incidents.rows()) {
            kept.add(new Ranked(row, text(row, counts).equals("true"), figure(text(row, taken))));
            if (kept.size() > most) {
                kept.remove();
            }
        }
        return with(
                incidents, kept.stream().sorted(Ranked.ORDER).map(Ranked::row).toList());
    }

    /** A row with what it is chosen by. Only those that may be chosen are held: a large release has half a million. */
    private record Ranked(Row row, boolean counts, BigDecimal taken) {

        static final Comparator<Ranked> ORDER = Comparator.comparing((Ranked ranked) -> !ranked.counts())
                .thenComparing(Ranked::taken, Comparator.reverseOrder())
                .thenComparing(ranked -> text(ranked.row(), 0));
    }

    /** The rows that are about one of the incidents. */
    static Table about(Table table, Set<String> incidents) {
        int incident = position(table, "incident_id");
        return with(
                table,
                table.rows().stream()
                        .filter(row -> incidents.contains(text(row, incident)))
                        .toList());
    }

    private static int position(Table table, String column) {
        return table.columns().stream().map(Column::name).toList().indexOf(column);
    }

    private static String text(Row row, int column) {
        return column < 0 ? "" : row.cells().get(column).text();
    }

    private static BigDecimal figure(String text) {
        return text.isEmpty() ? BigDecimal.ONE.negate() : new BigDecimal(text);
    }

    private static Table with(Table table, List<Row> rows) {
        return new Table(table.name(), table.title(), table.meaning(), table.keyColumns(), table.columns(), rows);
    }
}
