package org.counterfoil.publish;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The incidents of a page, largest loss first: one row each, to be searched, sorted, filtered and opened. */
final class PageIncidents {

    private static final String STATUS = "_status";
    private static final String BETWEEN = "; ";

    /** Characters of what is not broken into lines: {@code 2026-11-23}. */
    private static final int DAY = 10;

    private static final Comparator<Map<String, String>> LARGEST =
            Comparator.<Map<String, String>, BigDecimal>comparing(
                            row -> new BigDecimal(row.getOrDefault("taken_usd_best", "-1")))
                    .reversed()
                    .thenComparing(row -> row.getOrDefault("incident_id", ""));

    /** The column by which rows are sorted at first. */
    static final String SORTED_BY = "taken_usd_best";

    private static final List<PageColumn> COLUMNS = List.of(
            new PageColumn("When", "", "occurred", PageIncidents::when),
            new PageColumn(
                    "Country", "wide", "country", row -> cell("wide", "", Html.text(row.getOrDefault("country", "")))),
            new PageColumn("US dollars taken", "n", SORTED_BY, PageIncidents::taken),
            new PageColumn(
                    "Attributed to",
                    "wide",
                    "attribution",
                    row -> cell("wide", "", "<bdi>" + Html.text(row.getOrDefault("attribution", "")) + "</bdi>")),
            new PageColumn("Reports", "n wide", "reports", row -> count(row, "reports")),
            new PageColumn(
                    "Independent sources", "n wide", "independent_sources", row -> count(row, "independent_sources")),
            new PageColumn("Values", "wide", "", row -> cell("wide", "", status(row))));

    private final List<Map<String, String>> shown;
    private final String scope;
    private final List<PageColumn> columns;

    /**
     * @param shown rows of the table of incidents
     * @param scope column that says whether an incident counts for the headline
     * @param there names of the columns that the table has: another schema has other fields
     */
    PageIncidents(List<Map<String, String>> shown, String scope, Set<String> there) {
        this.scope = scope;
        this.columns = COLUMNS.stream()
                .filter(column -> column.of().isEmpty() || there.contains(column.of()))
                .toList();
        this.shown = shown.stream().sorted(LARGEST).toList();
    }

    /** Those behind the victim. */
    List<PageColumn> columns() {
        return columns;
    }

    private boolean counts(Map<String, String> row) {
        return "true".equals(row.get(scope));
    }

    List<Map<String, String>> shown() {
        return shown;
    }

    /** Those that count for the headline. */
    List<Map<String, String>> counted() {
        return shown.stream().filter(this::counts).toList();
    }

    /** Names of countries by code. */
    Map<String, String> countries() {
        Map<String, String> names = new TreeMap<>();
        for (Map<String, String> row : shown) {
            List<String> codes = parts(row.getOrDefault("country", ""));
            List<String> called = parts(row.getOrDefault("country_names", ""));
            for (int i = 0; i < codes.size(); i++) {
                names.put(codes.get(i), i < called.size() ? called.get(i) : codes.get(i));
            }
        }
        return names;
    }

    static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    Set<String> years() {
        return shown.stream()
                .map(PageIncidents::year)
                .filter(year -> !year.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty where it is not known which. */
    private static String year(Map<String, String> row) {
        String from = row.getOrDefault("occurred_from", "");
        String to = row.getOrDefault("occurred_to", "");
        return from.length() >= 4 && to.startsWith(from.substring(0, 4)) ? from.substring(0, 4) : "";
    }

    String rows() {
        return shown.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Map<String, String> row) {
        String id = row.getOrDefault("incident_id", "");
        String victim = row.getOrDefault("victim", "");
        return "<tr id=\"" + Html.text(id) + "\" data-scope=\"" + (counts(row) ? 1 : 0) + "\" data-country=\""
                + Html.text(String.join(" ", parts(row.getOrDefault("country", "")))) + "\" data-year=\"" + year(row)
                + "\" data-status=\"" + worst(row) + "\">"
                + "<th scope=\"row\" data-v=\"" + Html.text(victim) + "\"><button type=\"button\" class=\"open\""
                + " aria-expanded=\"false\"><bdi>" + Html.text(victim.isEmpty() ? "Not named" : victim)
                + "</bdi></button> <small>" + Html.text(id) + "</small></th>"
                + columns.stream().map(column -> column.cell().apply(row)).collect(Collectors.joining()) + "</tr>\n";
    }

    private static String count(Map<String, String> row, String column) {
        String count = row.getOrDefault(column, "");
        return cell("n wide", count, Html.text(count));
    }

    private static String when(Map<String, String> row) {
        String text = row.getOrDefault("occurred", "");
        return cell(text.length() > DAY ? "" : "day", row.getOrDefault("occurred_from", ""), Html.text(text));
    }

    private static String taken(Map<String, String> row) {
        String best = row.getOrDefault("taken_usd_best", "");
        String low = row.getOrDefault("taken_usd_low", "");
        String high = row.getOrDefault("taken_usd_high", "");
        String range = low.equals(best) && high.equals(best) ? "" : ShortFigure.range(low, high);
        return cell(
                "n",
                best,
                ShortFigure.of(best)
                        + (range.isEmpty() || range.equals(ShortFigure.of(best))
                                ? ""
                                : "<br><small>" + range + "</small>"));
    }

    private static String cell(String name, String sorted, String html) {
        return "<td" + (name.isEmpty() ? "" : " class=\"" + name + "\"")
                + (sorted.isEmpty() && !name.startsWith("n") ? "" : " data-v=\"" + Html.text(sorted) + "\"") + ">"
                + html
                + "</td>";
    }

    private static String worst(Map<String, String> row) {
        return Stream.of("contested", "settled")
                .filter(status -> !fields(row, status).isEmpty())
                .findFirst()
                .orElse("agreed");
    }

    private static String status(Map<String, String> row) {
        String worst = worst(row);
        return worst.equals("agreed")
                ? worst
                : "<span class=\"" + (worst.equals("contested") ? "bad" : "fair") + "\">" + worst + "</span> <small>"
                        + Html.text(String.join(", ", fields(row, worst))) + "</small>";
    }

    private static List<String> fields(Map<String, String> row, String status) {
        return row.entrySet().stream()
                .filter(cell ->
                        cell.getKey().endsWith(STATUS) && cell.getValue().equals(status))
                .map(cell -> cell.getKey().substring(0, cell.getKey().length() - STATUS.length()))
                .map(field -> field.replace('_', ' '))
                .toList();
    }
}
