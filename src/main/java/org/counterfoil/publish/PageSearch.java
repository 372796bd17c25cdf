package org.counterfoil.publish;

import java.util.List;
import java.util.Map;

/** The section of the incidents: what to search and filter by, and the table. */
final class PageSearch {

    private final PageIncidents incidents;
    private final String scope;
    private final StringBuilder html = new StringBuilder();

    /** @param scope what the headline is over */
    PageSearch(PageIncidents incidents, String scope) {
        this.incidents = incidents;
        this.scope = scope;
    }

    /** @param all how many incidents there are, shown or not */
    String html(int all) {
        html.append(
                "<section id=\"incidents\" aria-labelledby=\"h-incidents\">\n<h2 id=\"h-incidents\">Incidents</h2>\n");
        if (all > incidents.shown().size()) {
            html.append("<p class=\"note\">This page shows ")
                    .append(incidents.shown().size())
                    .append(" of ")
                    .append(all)
                    .append(" incidents: those of the headline first, then the largest. All stand in")
                    .append(" <a href=\"incidents.csv\">incidents.csv</a> and in the workbook.</p>\n");
        }
        html.append(
                        "<noscript><p class=\"note\">Searching, sorting and the claims behind each incident take the script of this page. ")
                .append("The claims stand in <a href=\"claims.csv\">claims.csv</a>, too.</p></noscript>\n");
        form();
        table();
        return html.append("</section>\n").toString();
    }

    private void form() {
        html.append("<form id=\"find\" class=\"find scripted\" role=\"search\" aria-label=\"Find incidents\">\n")
                .append(
                        "<label>Search <input type=\"search\" name=\"q\" autocomplete=\"off\" placeholder=\"victim, id, actor, words\">")
                .append("</label>\n<label>Scope <select name=\"scope\"><option value=\"1\">")
                .append(Html.text(scope))
                .append("</option><option value=\"\">all incidents read</option></select></label>\n");
        select("Country", "country");
        incidents.countries().entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(country -> option(country.getKey(), country.getValue()));
        html.append("</select></label>\n");
        select("Year", "year");
        incidents.years().forEach(year -> option(year, year));
        html.append("</select></label>\n");
        select("Values", "status");
        List.of("agreed", "settled", "contested").forEach(status -> option(status, status));
        html.append(
                "</select></label>\n<button type=\"reset\">Clear</button>\n</form>\n<p id=\"shown\" role=\"status\"></p>\n");
    }

    private void select(String label, String name) {
        html.append("<label>")
                .append(label)
                .append(" <select name=\"")
                .append(name)
                .append("\"><option value=\"\">any</option>");
    }

    private void option(String value, String text) {
        html.append("<option value=\"")
                .append(Html.text(value))
                .append("\">")
                .append(Html.text(text))
                .append("</option>");
    }

    private void table() {
        html.append("<div class=\"scroll\" role=\"region\" aria-label=\"Incidents\" tabindex=\"0\">")
                .append(
                        "<table id=\"incidents-table\"><caption>One row an incident. Open one for its claims and their sources.")
                .append("</caption><thead><tr>");
        heading("Victim", "", false);
        incidents
                .columns()
                .forEach(column ->
                        heading(column.heading(), column.look(), column.of().equals(PageIncidents.SORTED_BY)));
        html.append("</tr></thead><tbody>\n").append(incidents.rows()).append("</tbody></table></div>\n");
    }

    private void heading(String text, String name, boolean sorted) {
        html.append("<th scope=\"col\"")
                .append(name.isEmpty() ? "" : " class=\"" + name + "\"")
                .append(sorted ? " aria-sort=\"descending\"" : "")
                .append("><button type=\"button\">")
                .append(text)
                .append("</button></th>");
    }
}
