package org.counterfoil.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Incidents and losses of the headline by year: as a drawing, and as the table behind it. */
final class PageYears {

    private static final String HEAD =
            "<details><summary>The figures as a table</summary>\n<div class=\"scroll\"><table><caption>"
                    + "Incidents and US dollars taken by year</caption><thead><tr><th scope=\"col\">Year</th>"
                    + "<th scope=\"col\" class=\"n\">Incidents</th><th scope=\"col\" class=\"n\">Low</th>"
                    + "<th scope=\"col\" class=\"n\">Best</th><th scope=\"col\" class=\"n\">High</th></tr></thead><tbody>\n";

    private static final List<String> FIGURES =
            List.of("incidents", "taken_usd_low", "taken_usd_best", "taken_usd_high");

    private final List<Map<String, String>> years;

    /** @param totals rows of the table of years, of all scopes */
    PageYears(List<Map<String, String>> totals, String scope) {
        years = YearChart.everyYear(
                totals.stream().filter(row -> scope.equals(row.get("scope"))).toList());
    }

    String html() {
        boolean marked = years.stream().anyMatch(YearChart::isProvisional);
        return "<section id=\"timeline\" aria-labelledby=\"h-timeline\">\n<h2 id=\"h-timeline\">By year</h2>\n<figure>\n"
                + new YearChart(years, "taken").svg("Dollars taken by year; the table below has the figures")
                + "<figcaption>Bars: US dollars taken, best figure. Lines: low to high. Above: number of incidents. "
                + (marked ? "* provisional: reports of the last twelve months still come in. " : "")
                + "Those whose year is not known are not drawn.</figcaption>\n</figure>\n" + HEAD
                + years.stream().map(PageYears::row).collect(Collectors.joining())
                + "</tbody></table></div></details>\n</section>\n";
    }

    private static String row(Map<String, String> year) {
        return "<tr><th scope=\"row\">" + Html.text(YearChart.name(year)) + "</th>"
                + FIGURES.stream()
                        .map(column -> "<td class=\"n\">" + ShortFigure.of(year.getOrDefault(column, "")) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }
}
