package org.counterfoil.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Losses by year as a drawing: a bar is the best figure, the line through its end goes from low to high, the number above counts
 * incidents. What it shows is in the table beside it, too.
 */
final class YearChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 76;
    private static final int TOP = 34;
    private static final int BOTTOM = 36;

    private final List<Map<String, String>> years;
    private final String field;
    private final double most;

    /**
     * @param years rows of the table of years, of one scope
     * @param field kind of loss: {@code taken}
     */
    YearChart(List<Map<String, String>> years, String field) {
        this.years = years;
        this.field = field;
        this.most = round(years.stream()
                .mapToDouble(year -> Math.max(figure(year, "best"), figure(year, "high")))
                .max()
                .orElse(0));
    }

    /** The next of 1, 2, 4, 5, 6, 8 times a power of ten: halves of it are round, too. */
    private static double round(double value) {
        if (value <= 0) {
            return 0;
        }
        BigDecimal power =
                BigDecimal.ONE.scaleByPowerOfTen(new BigDecimal(value).precision() - new BigDecimal(value).scale() - 1);
        return Stream.of(1, 2, 4, 5, 6, 8, 10)
                .map(step -> power.multiply(BigDecimal.valueOf(step)).doubleValue())
                .filter(step -> step >= value)
                .findFirst()
                .orElse(value);
    }

    /** The same with the years between, in which nothing happened. What is no year stays at the end. */
    static List<Map<String, String>> everyYear(List<Map<String, String>> years) {
        List<Map<String, String>> every = new ArrayList<>();
        for (Map<String, String> row : years) {
            String year = row.getOrDefault("year", "");
            String last = every.isEmpty() ? "" : every.get(every.size() - 1).getOrDefault("year", "");
            if (year.matches("\\d{4}") && last.matches("\\d{4}")) {
                for (int between = Integer.parseInt(last) + 1; between < Integer.parseInt(year); between++) {
                    every.add(Map.of("year", String.valueOf(between), "incidents", "0"));
                }
            }
            every.add(row);
        }
        return every;
    }

    private double figure(Map<String, String> year, String end) {
        String text = year.getOrDefault(field + "_usd_" + end, "");
        return text.isEmpty() ? 0 : new BigDecimal(text).doubleValue();
    }

    static boolean isProvisional(Map<String, String> year) {
        return "true".equals(year.get("provisional"));
    }

    /** With a mark where reports of it still come in. */
    static String name(Map<String, String> year) {
        return year.getOrDefault("year", "") + (isProvisional(year) ? "*" : "");
    }

    String svg(String title) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.text(title) + "\">\n");
        for (int part = 0; part <= 2 && most > 0; part++) {
            double value = most * part / 2;
            svg.append("<line class=\"axis\" x1=\"" + LEFT + "\" x2=\"" + WIDTH + "\" y1=\"" + at(value) + "\" y2=\""
                    + at(value) + "\"/>");
            svg.append("<text x=\"" + (LEFT - 6) + "\" y=\"" + at(value) + "\" text-anchor=\"end\" dy=\"4\">"
                    + shortened(value) + "</text>\n");
        }
        for (int i = 0; i < years.size(); i++) {
            year(svg, i);
        }
        return svg.append("</svg>\n").toString();
    }

    private static String shortened(double value) {
        String text = ShortFigure.of(new BigDecimal(value).setScale(0, RoundingMode.HALF_UP));
        return text.replace(" thousand", "k")
                .replace(" million", "m")
                .replace(" billion", "bn")
                .replace(" trillion", "tn");
    }

    private void year(StringBuilder svg, int number) {
        Map<String, String> year = years.get(number);
        double step = (double) (WIDTH - LEFT) / years.size();
        double middle = LEFT + step * (number + 0.5);
        double wide = Math.min(step * 0.7, 44);
        double best = figure(year, "best");
        if (best > 0) {
            svg.append("<rect class=\"bar\" x=\"" + px(middle - wide / 2) + "\" y=\"" + at(best) + "\" width=\""
                    + px(wide) + "\" height=\"" + px(HEIGHT - BOTTOM - Double.parseDouble(at(best))) + "\"/>");
        }
        double high = Math.max(best, figure(year, "high"));
        if (high > figure(year, "low")) {
            svg.append(
                    "<path class=\"whisker\" d=\"M" + px(middle) + " " + at(figure(year, "low")) + "V" + at(high) + "M"
                            + px(middle - 5) + " " + at(high) + "h10M" + px(middle - 5) + " " + at(figure(year, "low"))
                            + "h10\"/>");
        }
        svg.append("<text class=\"strong\" x=\"" + px(middle) + "\" y=\"" + px(Double.parseDouble(at(high)) - 8)
                + "\" text-anchor=\"middle\">" + Html.text(year.getOrDefault("incidents", "")) + "</text>");
        svg.append("<text" + (number % 2 == 1 ? " class=\"wide\"" : "") + " x=\"" + px(middle) + "\" y=\""
                + (HEIGHT - 14) + "\" text-anchor=\"middle\">" + Html.text(name(year))
                + "</text>\n");
    }

    /** Where a figure ends, from the top. */
    private String at(double value) {
        double share = most > 0 ? value / most : 0;
        return px(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP));
    }

    private static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
