package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Schema;
import org.jspecify.annotations.Nullable;

/** Three columns an amount: low, best, high, in US dollars. */
final class AmountColumns {

    private AmountColumns() {}

    /** The fields of the schema that are published as figures in dollars. */
    static List<Field> fields(Schema schema) {
        return schema.fields().stream()
                .filter(field -> field.kind() == FieldKind.AMOUNT && !field.many())
                .toList();
    }

    static Figures figures(Incident incident, String field) {
        return incident.resolution(field).map(Figures::inDollars).orElse(Figures.NONE);
    }

    /** What a field left to a person could be; {@link Figures#NONE} where it is not left to one. */
    static Figures undecided(Incident incident, String field) {
        return incident.resolution(field).map(Figures::undecided).orElse(Figures.NONE);
    }

    static void add(Layout<Incident> layout, Field field) {
        add(
                layout,
                field,
                "low",
                " Lowest figure that any claim leaves possible; empty where nobody states a low end.",
                Figures::low);
        add(
                layout,
                field,
                "best",
                " The figure to count with: what is published; where only ends are stated, the only end or the middle of"
                        + " both.",
                Figures::best);
        add(
                layout,
                field,
                "high",
                " Highest figure that any claim leaves possible; empty where nobody states a high end.",
                Figures::high);
    }

    private static void add(
            Layout<Incident> layout,
            Field field,
            String end,
            String meaning,
            Function<Figures, @Nullable BigDecimal> figure) {
        String title = Words.title(field.name()) + ", " + end + " (USD)";
        Column column =
                new Column(field.name() + "_usd_" + end, title, ColumnType.MONEY, field.meaning() + meaning, "USD", 17);
        layout.column(
                column,
                incident -> incident.resolution(field.name())
                        .map(resolution -> cell(incident, resolution, figure))
                        .orElse(Cell.EMPTY));
    }

    private static Cell cell(Incident incident, Resolution resolution, Function<Figures, @Nullable BigDecimal> figure) {
        Cell cell = Cell.of(figure.apply(Figures.inDollars(resolution)));
        return IncidentTable.link(cell, incident, resolution);
    }
}
