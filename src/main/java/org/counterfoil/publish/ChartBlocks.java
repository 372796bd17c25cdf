package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.publish.ChartBlock.Entry;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** What the charts of a release show: the scope of its headline, which stands first in the tables of totals. */
final class ChartBlocks {

    private static final int MOST = 15;
    private static final String SCOPE = "scope";
    private static final String UNKNOWN = "unknown";
    private static final List<String> ENDS = List.of("taken_usd_low", "taken_usd_best", "taken_usd_high");
    static final String DOLLARS = "US dollars";

    private final List<Table> tables;

    private ChartBlocks(List<Table> tables) {
        this.tables = tables;
    }

    /** Those that the release has tables and rows for. */
    static List<ChartBlock> of(List<Table> tables) {
        ChartBlocks blocks = new ChartBlocks(tables);
        return Stream.of(
                        blocks.perYear(),
                        blocks.takenPerYear(),
                        blocks.perValue("totals_by_country", "country", "country_name", "country"),
                        blocks.perValue("totals_by_victim_kind", "victim_kind", "victim_kind", "kind of victim"),
                        blocks.statedAgainstItemised())
                .flatMap(Optional::stream)
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private Optional<ChartBlock> perYear() {
        return years().map(years -> new ChartBlock(
                "Incidents per year",
                scope(years),
                provisional(years),
                "Incidents",
                List.of("Year", "Incidents"),
                yearly(years, List.of("incidents"))));
    }

    private Optional<ChartBlock> takenPerYear() {
        return years().map(years -> new ChartBlock(
                "Taken per year",
                scope(years),
                ("As stated in dollars; what nobody gives a figure for is not in it. " + provisional(years)).strip(),
                DOLLARS,
                List.of("Year", "Low", "Best", "High"),
                yearly(years, ENDS)));
    }

    private Optional<ChartSource> years() {
        return ChartSource.of(tables, "totals_by_year", "taken_usd_low", "taken_usd_best", "taken_usd_high");
    }

    private static List<Row> dated(ChartSource years) {
        return headline(years).stream()
                .filter(row -> !years.text(row, "year").isEmpty())
                .toList();
    }

    /** Years without an incident stand between the others, at zero. */
    private static List<Entry> yearly(ChartSource years, List<String> columns) {
        SortedMap<Integer, Row> rows = new TreeMap<>();
        dated(years).forEach(row -> rows.put(Integer.valueOf(years.text(row, "year")), row));
        if (rows.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(rows.firstKey(), rows.lastKey())
                .mapToObj(year -> {
                    Row row = rows.get(year);
                    return row == null
                            ? nothing(years, year, columns)
                            : entry(years, row, label(years, row), columns, "year");
                })
                .toList();
    }

    private static Entry nothing(ChartSource years, int year, List<String> columns) {
        Map<String, String> criteria = new LinkedHashMap<>();
        criteria.put(SCOPE, scope(years));
        criteria.put("year", String.valueOf(year));
        return new Entry(
                String.valueOf(year),
                columns.stream()
                        .map(column -> years.figure(column, criteria, 0))
                        .toList());
    }

    private static String label(ChartSource years, Row row) {
        return years.text(row, "year") + (years.text(row, "provisional").equals("true") ? "*" : "");
    }

    private static String provisional(ChartSource years) {
        return dated(years).stream().anyMatch(row -> label(years, row).endsWith("*"))
                ? "* provisional: reports of the last twelve months still come in."
                : "";
    }

    /** @param names the column that people read */
    private Optional<ChartBlock> perValue(String table, String key, String names, String what) {
        return ChartSource.of(tables, table, key, names).map(source -> {
            List<Row> rows = headline(source).stream()
                    .filter(row -> !source.text(row, key).equals(UNKNOWN))
                    .sorted(Comparator.comparing((Row row) -> -source.number(row, "incidents"))
                            .thenComparing(row -> source.text(row, key)))
                    .toList();
            return new ChartBlock(
                    "Incidents by " + what,
                    scope(source),
                    "An incident with several counts in each."
                            + (rows.size() > MOST ? " The first " + MOST + " of " + rows.size() + "." : "")
                            + without(source, key),
                    "Incidents",
                    List.of(Character.toUpperCase(what.charAt(0)) + what.substring(1), "Incidents"),
                    rows.stream()
                            .limit(MOST)
                            .map(row -> entry(source, row, source.text(row, names), List.of("incidents"), key))
                            .toList());
        });
    }

    private static String without(ChartSource source, String key) {
        return headline(source).stream()
                .filter(row -> source.text(row, key).equals(UNKNOWN))
                .findFirst()
                .map(row -> " Of " + source.text(row, "incidents") + " none is known.")
                .orElse("");
    }

    private Optional<ChartBlock> statedAgainstItemised() {
        return ChartSource.of(
                        tables,
                        "stated_totals",
                        "measure",
                        "unit",
                        "stated_best",
                        "itemised_best",
                        "speaker",
                        "scope_period",
                        "stated")
                .map(totals -> new ChartBlock(
                        "Taken: stated in sum against itemised",
                        "",
                        "Each by its own scope, the largest first, as who, when: of what time. Stated totals says what is counted.",
                        DOLLARS,
                        List.of("Stated total", "Stated", "Itemised"),
                        totals.rows().stream()
                                .filter(row -> totals.text(row, "measure").equals("taken")
                                        && totals.text(row, "unit").equals("USD"))
                                .sorted(Comparator.comparing((Row row) -> -totals.number(row, "stated_best"))
                                        .thenComparing(row -> totals.text(row, "total_id")))
                                .limit(MOST)
                                .map(row -> entry(
                                        totals,
                                        row,
                                        said(totals, row),
                                        List.of("stated_best", "itemised_best"),
                                        "total_id"))
                                .toList()));
    }

    /** {@code 2015-12-01/2019-05-31} as <i>2015-12 to 2019-05</i>; what is no interval as it is. */
    static String period(String edtf) {
        return edtf.replaceAll("^(\\d{4}-\\d{2})-\\d{2}/(\\d{4}-\\d{2})-\\d{2}$", "$1 to $2")
                .replace("/", " to ");
    }

    /** Who says it, when, and of what time: {@code Chainalysis, 2023-02-01: 2022}. */
    private static String said(ChartSource totals, Row row) {
        String when = totals.text(row, "stated");
        String period = period(totals.text(row, "scope_period"));
        return totals.text(row, "speaker")
                + (when.isEmpty() ? "" : ", " + when)
                + (period.isEmpty() ? "" : ": " + period);
    }

    private static Entry entry(ChartSource source, Row row, String category, List<String> columns, String key) {
        List<String> by = new ArrayList<>(List.of(key));
        if (!source.text(row, SCOPE).isEmpty() && !key.equals("total_id")) {
            by.add(0, SCOPE);
        }
        return new Entry(
                category,
                columns.stream().map(column -> source.figure(row, column, by)).toList());
    }

    private static List<Row> headline(ChartSource source) {
        return source.rows().stream()
                .filter(row -> source.text(row, SCOPE).equals(scope(source)))
                .toList();
    }

    private static String scope(ChartSource source) {
        return source.rows().isEmpty() ? "" : source.text(source.rows().get(0), SCOPE);
    }
}
