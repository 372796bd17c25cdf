package org.counterfoil.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sources state in sum, against what is itemised in the same scope: figures, and a drawing of both ranges. */
final class PageTotals {

    private static final int WIDTH = 160;

    private static final String HEAD = "<thead><tr><th scope=\"col\">Who says</th><th scope=\"col\">Of what</th>"
            + "<th scope=\"col\" class=\"n\">Stated</th><th scope=\"col\" class=\"n\">Itemised here</th>"
            + "<th scope=\"col\" class=\"wide\">Stated above, itemised below</th><th scope=\"col\">Agree</th></tr></thead>\n";

    private PageTotals() {}

    /** Totals over everything a source speaks of first; parts of others, and those of one country or victim, folded away. */
    static String html(List<Map<String, String>> totals) {
        List<Map<String, String>> whole =
                totals.stream().filter(PageTotals::isWhole).toList();
        List<Map<String, String>> parts =
                totals.stream().filter(total -> !isWhole(total)).toList();
        return table("Totals over all that a source speaks of", whole)
                + (parts.isEmpty()
                        ? ""
                        : "<details><summary>" + parts.size() + " totals of parts, countries and victims</summary>\n"
                                + table("Totals of parts, countries and victims", parts) + "</details>\n");
    }

    private static boolean isWhole(Map<String, String> total) {
        return Stream.of("part_of", "scope_countries", "scope_victims", "scope_victim_kinds")
                .allMatch(column -> total.getOrDefault(column, "").isEmpty());
    }

    private static String table(String caption, List<Map<String, String>> totals) {
        return "<div class=\"scroll\" role=\"region\" aria-label=\"" + caption
                + "\" tabindex=\"0\"><table class=\"totals\"><caption>"
                + caption
                + "</caption>" + HEAD + "<tbody>\n"
                + totals.stream().map(PageTotals::row).collect(Collectors.joining()) + "</tbody></table></div>\n";
    }

    private static String row(Map<String, String> total) {
        boolean met = "true".equals(total.get("met"));
        return "<tr><th scope=\"row\"><bdi>" + Html.text(total.getOrDefault("speaker", "")) + "</bdi> <small>"
                + Html.text(total.getOrDefault("stated", "")) + "</small></th><td>" + what(total)
                + "</td><td class=\"n\" data-label=\"Stated\">"
                + Html.text(figure(total, "stated")) + "</td><td class=\"n\" data-label=\"Itemised here\">"
                + Html.text(figure(total, "itemised"))
                + "</td><td class=\"wide\">" + drawing(total) + "</td><td data-label=\"Agree\"><span"
                + (met ? ">yes" : " class=\"bad\">no")
                + "</span></td></tr>\n";
    }

    private static String what(Map<String, String> total) {
        List<String> scope = new ArrayList<>();
        for (String column : List.of("scope_period", "scope_countries", "scope_victims", "scope_victim_kinds")) {
            if (total.containsKey(column)) {
                scope.add(ChartBlocks.period(total.getOrDefault(column, "")));
            }
        }
        String unit = total.getOrDefault("unit", "");
        return Html.text(total.getOrDefault("measure", "") + (unit.isEmpty() ? "" : " (" + unit + ")")) + " <small>"
                + Html.text(String.join("; ", scope)) + "</small>";
    }

    private static String figure(Map<String, String> total, String which) {
        String best = total.getOrDefault(which + "_best", "");
        String range =
                ShortFigure.range(total.getOrDefault(which + "_low", ""), total.getOrDefault(which + "_high", ""));
        String modality = which.equals("stated") ? total.getOrDefault("modality", "") : "";
        return modality.isEmpty() || best.isEmpty() ? range : modality + " " + ShortFigure.of(best);
    }

    private static String drawing(Map<String, String> total) {
        double most = Stream.of("stated_high", "stated_best", "itemised_high", "itemised_best")
                .mapToDouble(column -> number(total, column, 0))
                .max()
                .orElse(0);
        if (most <= 0) {
            return "";
        }
        return "<svg viewBox=\"0 0 " + WIDTH + " 22\" aria-hidden=\"true\">" + bar(total, "stated", "whisker", 7, most)
                + bar(total, "itemised", "bar", 15, most) + "</svg>";
    }

    private static String bar(Map<String, String> total, String which, String name, int y, double most) {
        double low = number(total, which + "_low", 0);
        double high = number(total, which + "_high", most);
        double from = 2 + low / most * (WIDTH - 8);
        double to = Math.max(2 + high / most * (WIDTH - 8), from + 4);
        return name.equals("bar")
                ? String.format(
                        Locale.ROOT,
                        "<rect class=\"bar\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"4\"/>",
                        from,
                        y - 2,
                        to - from)
                : String.format(Locale.ROOT, "<path class=\"whisker\" d=\"M%.1f %dH%.1f\"/>", from, y, to);
    }

    private static double number(Map<String, String> total, String column, double otherwise) {
        String text = total.getOrDefault(column, "");
        return text.isEmpty() ? otherwise : new BigDecimal(text).doubleValue();
    }
}
