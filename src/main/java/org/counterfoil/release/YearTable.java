package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;

/** The table of totals by year, over the headline scope and over all. */
final class YearTable {

    static final String NAME = "totals_by_year";

    static final String ALL = "all incidents read";

    /**
     * @param year of the incidents, or empty for those of no one year
     */
    private record Year(String scope, Optional<Integer> year, List<Incident> incidents) {}

    private YearTable() {}

    static Table of(ReleaseContent content) {
        Layout<Year> layout = new Layout<>();
        layout.text("scope", "Scope", 44, "What the figures are over.", Year::scope)
                .column(
                        new Column(
                                "year",
                                "Year",
                                ColumnType.INTEGER,
                                "Calendar year in which it happened; empty for incidents that are not known to lie within"
                                        + " one.",
                                "",
                                8),
                        row -> row.year().map(year -> Cell.of((long) year)).orElse(Cell.EMPTY))
                .count(
                        "incidents",
                        "Incidents",
                        "How many incidents.",
                        row -> row.incidents().size());
        Valuations valuations = new Valuations(content.valuations());
        AmountColumns.fields(content.schema()).forEach(field -> {
            figures(layout, field);
            withValued(layout, field, valuations);
        });
        return layout.table(
                NAME,
                "Totals by year",
                "One row a year and scope: how many incidents, and what they come to in US dollars.",
                2,
                rows(content),
                row -> List.of());
    }

    private static List<Year> rows(ReleaseContent content) {
        List<Year> rows = new ArrayList<>();
        rows.addAll(rows(content, content.headline().title(), headline(content)));
        rows.addAll(rows(content, ALL, content.incidents()));
        return rows;
    }

    static List<Incident> headline(ReleaseContent content) {
        return content.incidents().stream().filter(content.headline()::holds).toList();
    }

    private static List<Year> rows(ReleaseContent content, String scope, List<Incident> incidents) {
        Map<Optional<Integer>, List<Incident>> years =
                new TreeMap<>(Comparator.comparing((Optional<Integer> year) -> year.orElse(Integer.MAX_VALUE)));
        for (Incident incident : incidents) {
            years.computeIfAbsent(MainFields.year(content.schema(), incident), year -> new ArrayList<>())
                    .add(incident);
        }
        return years.entrySet().stream()
                .map(entry -> new Year(scope, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void figures(Layout<Year> layout, Field field) {
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

    private static void withValued(Layout<Year> layout, Field field, Valuations valuations) {
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

    private static void withValued(Layout<Year> layout, Field field, String end, Layout.Figure<Year> figure) {
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
