package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Ruling;

/**
 * Reads {@code decisions.csv}: decision, left, right, who, when, why, and if there is one evidence; columns in any order.
 */
public final class DecisionsFile {

    private static final List<String> COLUMNS = List.of("decision", "left", "right", "who", "when", "why");

    private final JudgementRows rows;
    private final List<JudgedLine> lines = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    private DecisionsFile(JudgementRows rows) {
        this.rows = rows;
    }

    /**
     * Of several verdicts on one pair the latest holds; two that differ on one day are issues and neither holds.
     *
     * @param decisionsCsv need not exist: then nothing was decided
     */
    public static Decisions read(Path decisionsCsv) {
        DecisionsFile file = new DecisionsFile(new JudgementRows(decisionsCsv, COLUMNS));
        file.rows.read(decisionsCsv, file::read);
        List<Judgement> judgements = JudgedLine.latest(file.lines, file::noteContradiction);
        return new Decisions(judgements, file.rulings, file.rows.issues());
    }

    private void read(int number, Map<String, String> cells) {
        if (RuledLine.isRuling(cells.getOrDefault("decision", ""))) {
            rulings.add(RuledLine.of(number, cells));
        } else {
            lines.add(JudgedLine.of(number, cells));
        }
    }

    private void noteContradiction(JudgedLine line) {
        rows.note(
                line.number(),
                "On " + line.judgement().when() + " there is a same and a not same on "
                        + line.judgement().left().text() + " and "
                        + line.judgement().right().text() + ".",
                "Take one away, or date the one that holds later.");
    }
}
