package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.function.Function;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.jspecify.annotations.Nullable;

/** Three columns a kind of loss that may be stated in kind: low, best, high of what it is valued at, apart from what is stated. */
final class ValuedColumns {

    /** Between the kind of loss and the end, in the names of these columns. */
    static final String INFIX = "_valued_usd_";

    private final Layout<Incident> layout;
    private final Valuations valuations;

    ValuedColumns(Layout<Incident> layout, Valuations valuations) {
        this.layout = layout;
        this.valuations = valuations;
    }

    /** @param field the kind of loss in dollars: {@code taken} */
    void add(Field field) {
        String meaning = "Derived, stated by nobody: what " + field.name()
                + " in coins or another currency comes to at the rate of the theft; ";
        add(
                field,
                "low",
                meaning + "low end. Empty where an end is open, or not all of it can be valued.",
                Figures::low);
        add(field, "best", meaning + "best figure. Valuations has the rate, and what is not valued.", Figures::best);
        add(
                field,
                "high",
                meaning + "high end. Empty where an end is open, or not all of it can be valued.",
                Figures::high);
    }

    private void add(Field field, String end, String meaning, Function<Figures, @Nullable BigDecimal> figure) {
        String name = field.name() + INFIX + end;
        String title = Words.title(field.name()) + " valued, " + end + " (USD)";
        layout.column(
                new Column(name, title, ColumnType.MONEY, meaning, "USD", 17),
                incident -> Cell.of(figure.apply(valuations.of(incident, field.name())))
                        .linkedTo(ValuationTable.NAME, Valuations.anchor(incident.id(), field.name())));
    }
}
