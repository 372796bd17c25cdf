package org.counterfoil.publish;

import java.util.List;
import java.util.Map;

/** The headline figures of a page, a card each. */
final class PageHeadline {

    /** What the section of the headline is called in the table of the first page, before the name of its scope. */
    static final String SECTION = "Headline: ";

    private static final String VALUED = "with valued";
    private static final String DOLLARS = "(USD)";

    private final List<Map<String, String>> about;
    private final String scope;
    private final StringBuilder html = new StringBuilder();

    /** @param about rows of the table of the first page */
    PageHeadline(List<Map<String, String>> about, String scope) {
        this.about = about;
        this.scope = scope;
    }

    String html() {
        html.append("<section id=\"headline\" aria-labelledby=\"h-headline\">\n<h2 id=\"h-headline\">Headline: ")
                .append(Html.text(scope))
                .append("</h2>\n<dl class=\"cards\">\n");
        about.stream()
                .filter(line -> line.getOrDefault("section", "").startsWith(SECTION))
                .filter(line -> !line.getOrDefault("item", "").endsWith(VALUED))
                .forEach(this::card);
        return html.append(
                        "</dl>\n<p class=\"soft\">Best is the figure to count with; low and high are the widest that claims leave")
                .append(
                        " possible. Coins and other currencies are not in it: what they come to at dated rates stands in the workbook.")
                .append("</p>\n</section>\n")
                .toString();
    }

    private void card(Map<String, String> line) {
        String item = line.getOrDefault("item", "");
        String text = line.getOrDefault("text", "");
        int space = (text + " ").indexOf(' ');
        boolean dollars = item.endsWith(DOLLARS);
        String best = line.containsKey("best") ? ShortFigure.of(line.getOrDefault("best", "")) : "not known";
        html.append("<div><dt>")
                .append(Html.text(item))
                .append("</dt><dd class=\"best\">")
                .append(Html.text(dollars ? best : text.substring(0, space)))
                .append("</dd>");
        boolean open = !end(line, "low").equals(best) || !end(line, "high").equals(best);
        if (open && (line.containsKey("low") || line.containsKey("high"))) {
            html.append("<dd>low ")
                    .append(end(line, "low"))
                    .append(", high ")
                    .append(end(line, "high"))
                    .append("</dd>");
        }
        html.append("<dd><small>")
                .append(Html.text(dollars ? text : text.substring(Math.min(text.length(), space + 1))))
                .append("</small></dd></div>\n");
    }

    private static String end(Map<String, String> line, String end) {
        return line.containsKey(end) ? ShortFigure.of(line.getOrDefault(end, "")) : "not known";
    }
}
