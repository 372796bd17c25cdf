package org.counterfoil.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Countries of the victims that the headline counts: how many incidents, and what was taken. */
final class PageCountries {

    /** Shown at once; the others are folded away. */
    private static final int FIRST = 12;

    /** Of the drawing. */
    private static final int WIDTH = 200;

    private final PageIncidents incidents;
    private final StringBuilder html = new StringBuilder();

    /** What is known of a country. */
    private record Known(String code, int incidents, BigDecimal taken) {

        Known and(Known other) {
            return new Known(code, incidents + other.incidents, taken.add(other.taken));
        }
    }

    PageCountries(PageIncidents incidents) {
        this.incidents = incidents;
    }

    String html() {
        List<Known> known = known();
        int cut = Math.min(FIRST, known.size());
        html.append(
                        "<section id=\"countries\" aria-labelledby=\"h-countries\">\n<h2 id=\"h-countries\">Countries of victims</h2>\n")
                .append(
                        "<p class=\"soft\">Of the headline's incidents. One that names several countries counts in each.</p>\n");
        table(known.subList(0, cut), known);
        if (cut < known.size()) {
            html.append("<details><summary>").append(known.size() - cut).append(" more countries</summary>\n");
            table(known.subList(cut, known.size()), known);
            html.append("</details>\n");
        }
        return html.append("</section>\n").toString();
    }

    /** Most incidents first. */
    private List<Known> known() {
        Map<String, Known> known = new TreeMap<>();
        for (Map<String, String> row : incidents.counted()) {
            BigDecimal taken = new BigDecimal(row.getOrDefault("taken_usd_best", "0"));
            for (String code : PageIncidents.parts(row.getOrDefault("country", ""))) {
                known.merge(code, new Known(code, 1, taken), Known::and);
            }
        }
        List<Known> most = new ArrayList<>(known.values());
        most.sort(Comparator.comparing(Known::incidents).reversed().thenComparing(Known::code));
        return most;
    }

    private void table(List<Known> shown, List<Known> all) {
        int most = all.stream().mapToInt(Known::incidents).max().orElse(1);
        Map<String, String> names = incidents.countries();
        html.append(
                        "<div class=\"scroll\"><table><caption>Incidents by country</caption><thead><tr><th scope=\"col\">Country</th>")
                .append("<th scope=\"col\" class=\"n\">Incidents</th><td class=\"wide\"></td>")
                .append("<th scope=\"col\" class=\"n\">US dollars taken</th></tr></thead><tbody>\n");
        shown.forEach(country -> row(country, names.getOrDefault(country.code(), country.code()), most));
        html.append("</tbody></table></div>\n");
    }

    private void row(Known country, String name, int most) {
        html.append("<tr><th scope=\"row\">")
                .append(Html.text(name))
                .append("</th><td class=\"n\">")
                .append(country.incidents())
                .append("</td><td class=\"wide\"><svg viewBox=\"0 0 " + WIDTH
                        + " 14\" aria-hidden=\"true\"><rect class=\"bar\" y=\"2\"" + " height=\"10\" width=\"")
                .append(country.incidents() * WIDTH / most)
                .append("\"/></svg></td><td class=\"n\">")
                .append(country.taken().signum() == 0 ? "" : ShortFigure.of(country.taken()))
                .append("</td></tr>\n");
    }
}
