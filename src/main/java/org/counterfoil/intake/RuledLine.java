package org.counterfoil.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;

/** Reads a decision on one report or on what it claims. */
final class RuledLine {

    /**
     * A report's name may hold the sign, too. The number behind a claim's field counts what the report says tonight; the
     * value in the column right lasts.
     */
    private static final Pattern CLAIM = Pattern.compile("(?<report>.+)#(?<field>[a-z][a-z0-9_]*)(\\.\\d+)?");

    private RuledLine() {}

    static boolean isRuling(String decision) {
        return names().contains(normal(decision));
    }

    static List<String> names() {
        return Arrays.stream(Ruling.Kind.values()).map(Ruling.Kind::text).toList();
    }

    private static String normal(String decision) {
        return decision.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException with a sentence for people, if a cell has no meaning */
    static Ruling of(int number, Map<String, String> cells) {
        Matcher left = CLAIM.matcher(JudgedLine.cell(cells, "left"));
        boolean claim = left.matches();
        return new Ruling(
                Ruling.Kind.valueOf(normal(JudgedLine.cell(cells, "decision")).toUpperCase(Locale.ROOT)),
                ReportId.parse(claim ? left.group("report") : JudgedLine.cell(cells, "left")),
                claim ? left.group("field") : "",
                cells.getOrDefault("right", ""),
                JudgedLine.cell(cells, "who"),
                JudgedLine.date(JudgedLine.cell(cells, "when")),
                JudgedLine.cell(cells, "why"),
                cells.getOrDefault("evidence", ""),
                number);
    }
}
