package org.counterfoil.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;

/** Reads a decision on one report or on what it claims. */
final class RuledLine {

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
        Ruling.Subject subject = Ruling.Subject.parse(JudgedLine.cell(cells, "left"));
        return new Ruling(
                Ruling.Kind.valueOf(normal(JudgedLine.cell(cells, "decision")).toUpperCase(Locale.ROOT)),
                ReportId.parse(subject.report()),
                subject.field(),
                AmountText.normal(cells.getOrDefault("right", "")),
                JudgedLine.cell(cells, "who"),
                JudgedLine.date(JudgedLine.cell(cells, "when")),
                JudgedLine.cell(cells, "why"),
                cells.getOrDefault("evidence", ""),
                number);
    }
}
