package org.counterfoil.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;

/**
 * A judgement with the line it stands on.
 *
 * @param number 1-based
 */
record JudgedLine(int number, Judgement judgement) {

    private static final Comparator<JudgedLine> BY_DATE = Comparator.<JudgedLine, LocalDate>comparing(
                    line -> line.judgement().when())
            .thenComparing(line -> line.judgement().who())
            .thenComparing(line -> line.judgement().why());

    /** @throws IllegalArgumentException with a sentence for people, if a cell has no meaning */
    static JudgedLine of(int number, Map<String, String> cells) {
        Judgement judgement = new Judgement(
                ReportId.parse(cell(cells, "left")),
                ReportId.parse(cell(cells, "right")),
                same(cell(cells, "decision")),
                cell(cells, "who"),
                date(cell(cells, "when")),
                cell(cells, "why"));
        return new JudgedLine(number, judgement);
    }

    static String cell(Map<String, String> cells, String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("The cell '" + column + "' is empty.");
        }
        return cell;
    }

    private static boolean same(String decision) {
        return switch (decision.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ")) {
            case "same" -> true;
            case "not same" -> false;
            default ->
                throw new IllegalArgumentException(
                        "'" + decision + "' is none of same, not same, " + String.join(", ", RuledLine.names()) + ".");
        };
    }

    /** @throws IllegalArgumentException with a sentence for people */
    static LocalDate date(String when) {
        try {
            return LocalDate.parse(when);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + when + "' is no date as 2026-01-31.", e);
        }
    }

    /** One judgement for each pair: the latest, unless two of its date differ, which is told. */
    static List<Judgement> latest(List<JudgedLine> lines, Consumer<JudgedLine> contradiction) {
        Map<String, List<JudgedLine>> byPair = new TreeMap<>();
        lines.forEach(line ->
                byPair.computeIfAbsent(line.pair(), first -> new ArrayList<>()).add(line));
        List<Judgement> latest = new ArrayList<>();
        for (List<JudgedLine> pair : byPair.values()) {
            JudgedLine last = pair.stream().max(BY_DATE).orElseThrow();
            List<JudgedLine> sameDay = pair.stream()
                    .filter(line ->
                            line.judgement().when().equals(last.judgement().when()))
                    .toList();
            if (sameDay.stream()
                    .allMatch(
                            line -> line.judgement().same() == last.judgement().same())) {
                latest.add(last.judgement());
            } else {
                sameDay.forEach(contradiction);
            }
        }
        latest.sort(Comparator.comparing(Judgement::left).thenComparing(Judgement::right));
        return latest;
    }

    /** Keys may hold any character but a line's end. */
    private String pair() {
        return judgement.left().text() + "\n" + judgement.right().text();
    }
}
