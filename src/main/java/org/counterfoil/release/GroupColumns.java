package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;

/** The columns of figures that all tables of totals share: how many incidents, and what they come to. */
final class GroupColumns {

    private GroupColumns() {}

    /** Some incidents that are summed up together. */
    interface Group {

        /** What the figures are over. */
        String scope();

        List<Incident> incidents();
    }

    static <G extends Group> void scope(Layout<G> layout) {
        layout.text("scope", "Scope", 44, "What the figures are over.", Group::scope);
    }

    static <G extends Group> void add(Layout<G> layout, ReleaseContent content) {
        layout.count(
                "incidents",
                "Incidents",
                "How many incidents.",
                group -> group.incidents().size());
        Valuations valuations = new Valuations(content.valuations());
        AmountColumns.fields(content.schema()).forEach(field -> {
            figures(layout, field);
            withValued(layout, field, valuations);
        });
    }

    private static <G extends Group> void figures(Layout<G> layout, Field field) {
        String name = field.name();
        String title = Words.title(name);
        layout.count(
                        name + "_with_figure",
                        title + ": with figure",
                        "How many of the incidents have a figure for " + name + ".",
                        row -> row.incidents().stream()
                                .filter(incident ->
                                        AmountColumns.figures(incident, name).isPresent())
                                .count())
                .money(
                        name + "_usd_low",
                        title + ", low (USD)",
                        "USD",
                        "Sum of the low ends of " + name + "; a missing low end counts as 0.",
                        row -> sum(row.incidents(), field).low())
                .money(
                        name + "_usd_best",
                        title + ", best (USD)",
                        "USD",
                        "Sum of the best figures of " + name + ".",
                        row -> sum(row.incidents(), field).best())
                .money(
                        name + "_usd_high",
                        title + ", high (USD)",
                        "USD",
                        "Sum of the high ends of " + name
                                + "; a missing high end counts as the best figure, so the true"
                                + " high end may lie above.",
                        row -> sum(row.incidents(), field).high());
    }

    private static <G extends Group> void withValued(Layout<G> layout, Field field, Valuations valuations) {
        String name = field.name();
        layout.count(
                name + "_valued",
                Words.title(name) + ": valued",
                "How many of the incidents have no stated figure for " + name
                        + " but coins or another currency, all of it" + " valued.",
                row -> row.incidents().stream()
                        .filter(incident -> valuations.isValuedOnly(incident, name))
                        .count());
        withValued(
                layout,
                field,
                "low",
                row -> sumWithValued(valuations, row.incidents(), field).low());
        withValued(
                layout,
                field,
                "best",
                row -> sumWithValued(valuations, row.incidents(), field).best());
        withValued(
                layout,
                field,
                "high",
                row -> sumWithValued(valuations, row.incidents(), field).high());
    }

    private static <G extends Group> void withValued(
            Layout<G> layout, Field field, String end, Layout.Figure<G> figure) {
        layout.money(
                field.name() + "_with_valued_usd_" + end,
                Words.title(field.name()) + " with valued, " + end + " (USD)",
                "USD",
                "The sum of " + field.name() + " (" + end
                        + ") with what is valued by us added: of each incident what is"
                        + " stated in dollars, else what its coins or currency came to on the day.",
                figure);
    }

    /** Of each incident what is stated, else what is valued. */
    static Figures sumWithValued(Valuations valuations, List<Incident> incidents, Field field) {
        return Figures.sum(incidents.stream().map(incident -> valuations.orStated(incident, field.name())));
    }

    static Figures sum(List<Incident> incidents, Field field) {
        return Figures.sum(incidents.stream().map(incident -> AmountColumns.figures(incident, field.name())));
    }
}
