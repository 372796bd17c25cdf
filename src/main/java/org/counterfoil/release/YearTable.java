package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Incident;

/** The table of totals by year, over the headline scope and over all. */
final class YearTable {

    static final String NAME = "totals_by_year";

    static final String YEAR = "year";

    static final String PROVISIONAL = "provisional";

    static final String ALL = "all incidents read";

    /**
     * @param year of the incidents, or empty for those of no one year
     */
    private record Year(String scope, Optional<Integer> year, List<Incident> incidents) implements GroupColumns.Group {

        @Override
        public String value() {
            return year.map(String::valueOf).orElse("");
        }
    }

    private YearTable() {}

    static Table of(ReleaseContent content) {
        Layout<Year> layout = new Layout<>();
        GroupColumns.scope(layout);
        layout.column(
                        new Column(
                                YEAR,
                                "Year",
                                ColumnType.YEAR,
                                "Calendar year in which it happened; empty for incidents that are not known to lie within"
                                        + " one.",
                                "",
                                8),
                        row -> row.year().map(year -> Cell.of((long) year)).orElse(Cell.EMPTY))
                .yes(
                        PROVISIONAL,
                        "Provisional",
                        "Whether the year, or a part of it, lies within the twelve months before the night: reports of it"
                                + " still come in.",
                        row -> row.year()
                                .filter(year -> year
                                        >= content.id().night().minusYears(1).getYear())
                                .isPresent());
        GroupColumns.add(layout, content);
        return layout.table(
                NAME,
                "Totals by year",
                "One row a year and scope: how many incidents, and what they come to in US dollars.",
                2,
                rows(content),
                GroupColumns::anchors);
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
}
