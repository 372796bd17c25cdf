package org.counterfoil.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Ruling;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;

/**
 * Reads {@code decisions.csv}: decision, left, right, who, when, why, and if there is one evidence; columns in any order.
 */
public final class DecisionsFile {

    private static final List<String> COLUMNS = List.of("decision", "left", "right", "who", "when", "why");

    private final String document;
    private final List<Issue> issues = new ArrayList<>();
    private final List<JudgedLine> lines = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    private DecisionsFile(String document) {
        this.document = document;
    }

    /**
     * Of several verdicts on one pair the latest holds; two that differ on one day are issues and neither holds.
     *
     * @param decisionsCsv need not exist: then nothing was decided
     */
    public static Decisions read(Path decisionsCsv) {
        if (!Files.exists(decisionsCsv)) {
            return Decisions.NONE;
        }
        DecisionsFile file = new DecisionsFile(FolderWalk.name(decisionsCsv));
        try {
            file.rows(new DocumentReader()
                    .read("", file.document, decisionsCsv, ReadOptions.DETECT).document().tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .toList());
        } catch (UnreadableDocument e) {
            file.note(0, e.issue().seen(), e.issue().advice());
        }
        List<Judgement> judgements = JudgedLine.latest(file.lines, file::noteContradiction);
        return new Decisions(judgements, file.rulings, file.issues);
    }

    private void rows(List<RawRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Integer> columns = new TreeMap<>();
        rows.get(0).cells().forEach(cell -> columns.put(cell.text().strip().toLowerCase(Locale.ROOT), cell.column()));
        if (!columns.keySet().containsAll(COLUMNS)) {
            note(rows.get(0).number(), "The columns are " + columns.keySet() + ".", "They must be " + COLUMNS + ".");
            return;
        }
        rows.stream().skip(1).forEach(row -> row(columns, row));
    }

    private void row(Map<String, Integer> columns, RawRow row) {
        if (row.cells().isEmpty()) {
            return;
        }
        Map<String, String> cells = new TreeMap<>();
        columns.forEach((name, column) ->
                cells.put(name, row.cell(column).map(RawCell::text).orElse("").strip()));
        try {
            if (RuledLine.isRuling(cells.getOrDefault("decision", ""))) {
                rulings.add(RuledLine.of(row.number(), cells));
            } else {
                lines.add(JudgedLine.of(row.number(), cells));
            }
        } catch (IllegalArgumentException e) {
            note(row.number(), String.valueOf(e.getMessage()), "Mend the row; until then it has no effect.");
        }
    }

    private void noteContradiction(JudgedLine line) {
        note(
                line.number(),
                "On " + line.judgement().when() + " there is a same and a not same on "
                        + line.judgement().left().text() + " and "
                        + line.judgement().right().text() + ".",
                "Take one away, or date the one that holds later.");
    }

    private void note(int row, String seen, String advice) {
        issues.add(new Issue(Kind.DECISION_INVALID, new Origin("", document, "", row, "", "", ""), seen, advice));
    }
}
