package org.counterfoil.release;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;

/** The columns of figures that all tables of totals share: how many incidents, and what they come to. */
final class GroupColumns {

    static final String SCOPE = "scope";

    private GroupColumns() {}

    /** Some incidents that are summed up together. */
    interface Group {

        /** What the figures are over. */
        String scope();

        /** The year, country or kind as published; where none is known, empty or {@link Grouping#UNKNOWN}. */
        String value();

        List<Incident> incidents();
    }

    /** By which name a change leads to a row: {@link Changes}' key of it. */
    static List<String> anchors(Group group) {
        return List.of(RowText.write(List.of(group.scope(), group.value())));
    }

    static <G extends Group> void scope(Layout<G> layout) {
        layout.text(SCOPE, "Scope", 48, "What the figures are over.", Group::scope);
    }

    static <G extends Group> void add(Layout<G> layout, ReleaseContent content) {
        layout.count(
                "incidents",
                "Incidents",
                "How many incidents.",
                group -> group.incidents().size());
        Valuations valuations = new Valuations(content.valuations());
        AmountColumns.fields(content.schema()).forEach(field -> {
            Map<List<Incident>, GroupSums> known = new IdentityHashMap<>();
            Function<G, GroupSums> summed = group ->
                    known.computeIfAbsent(group.incidents(), incidents -> GroupSums.of(incidents, field, valuations));
            figures(layout, field, summed);
            withValued(layout, field, summed);
        });
    }

    private static <G extends Group> void figures(Layout<G> layout, Field field, Function<G, GroupSums> summed) {
        String name = field.name();
        String title = Words.title(name);
        layout.count(
                        name + "_with_figure",
                        title + ": with figure",
                        "How many of the incidents have a figure for " + name + ".",
                        row -> summed.apply(row).withFigure())
                .money(
                        name + "_usd_low",
                        title + ", low (USD)",
                        "USD",
                        "Sum of the low ends of " + name
                                + "; a missing low end counts as 0, and so does what is left to a person.",
                        row -> summed.apply(row).stated().low())
                .money(
                        name + "_usd_best",
                        title + ", best (USD)",
                        "USD",
                        "Sum of the best figures of " + name + "; what is left to a person counts as 0.",
                        row -> summed.apply(row).stated().best())
                .money(
                        name + "_usd_high",
                        title + ", high (USD)",
                        "USD",
                        "Sum of the high ends of " + name
                                + "; a missing high end counts as the best figure, so the true"
                                + " high end may lie above. What is left to a person counts with the highest that a claim"
                                + " leaves possible.",
                        row -> summed.apply(row).stated().high());
    }

    private static <G extends Group> void withValued(Layout<G> layout, Field field, Function<G, GroupSums> summed) {
        String name = field.name();
        layout.count(
                name + "_valued",
                Words.title(name) + ": valued",
                "How many of the incidents have no stated figure for " + name
                        + " but coins or another currency, all of it" + " valued.",
                row -> summed.apply(row).valuedOnly());
        withValued(layout, field, "low", row -> summed.apply(row).withValued().low());
        withValued(layout, field, "best", row -> summed.apply(row).withValued().best());
        withValued(layout, field, "high", row -> summed.apply(row).withValued().high());
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
}
