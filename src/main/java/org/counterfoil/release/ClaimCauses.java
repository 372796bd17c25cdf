package org.counterfoil.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why claims and reports are not what they were. */
final class ClaimCauses {

    /** What the document itself says. */
    private static final List<String> TEXT = List.of("original", "quote");

    private final InputChanges input;
    private final ReportMoves moves;
    private final ClaimTexts claims;

    ClaimCauses(InputChanges input, ReportMoves moves, ClaimTexts claims) {
        this.input = input;
        this.moves = moves;
        this.claims = claims;
    }

    /** Why a claim came, went or says something else. */
    Set<Cause> words(String claim) {
        Map<String, String> was = claims.was(claim);
        Map<String, String> is = claims.is(claim);
        Map<String, String> row = is.isEmpty() ? was : is;
        String report = row.getOrDefault("report_id", "");
        String source = row.getOrDefault("source", "");
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(moves.reading(report));
        boolean changed = input.isDocumentChanged(source, row.getOrDefault("document", ""));
        if (moves.stays(report) && row.getOrDefault("document", "").equals("source.yml")) {
            causes.remove(Cause.SOURCE_CHANGED); // the descriptor says it, not the document
        } else if (changed && !was.isEmpty() && !is.isEmpty()) {
            boolean sameText = TEXT.stream()
                    .allMatch(column -> was.getOrDefault(column, "").equals(is.getOrDefault(column, "")));
            if (!sameText) {
                return EnumSet.of(Cause.SOURCE_CHANGED);
            }
            if (causes.size() > 1) {
                causes.remove(Cause.SOURCE_CHANGED); // the document says the same: it is read otherwise
            }
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    /** @param column empty where the claim came or went */
    Set<Cause> cell(String claim, String column, FieldCauses fields) {
        if (!ClaimTexts.isMade(column)) {
            return words(claim);
        }
        Map<String, String> row = claims.is(claim);
        String report = row.getOrDefault("report_id", "");
        if (moves.isMoved(report)) {
            return moves.move(report);
        }
        String incident = row.getOrDefault("incident_id", "");
        if (column.equals("outcome")) {
            Set<Cause> causes = fields.of(incident, row.getOrDefault("field", ""));
            Set<Cause> chosen = causes.isEmpty() ? input.choosing(moves.sources(incident)) : causes;
            return chosen.isEmpty() ? input.everything() : chosen;
        }
        return moves.hold(incident);
    }

    /** Who else tells of the incident and what all of them say; else what decides between sources. */
    private Set<Cause> origins(String incident) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(moves.membership(incident));
        causes.addAll(moves.revised(incident));
        if (causes.isEmpty()) {
            causes.addAll(input.choosing(moves.sources(incident)));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    Set<Cause> report(String report, String column, Map<String, String> row) {
        if (ReportTable.isOfOrigins(column)) {
            return origins(row.getOrDefault("incident_id", ""));
        }
        String source = row.getOrDefault("source", "");
        String document = row.getOrDefault("document", "");
        Set<Cause> causes = column.equals("incident_id")
                ? moves.move(report)
                : column.equals("carried_over_since") ? input.availability(source, document) : moves.reading(report);
        return causes.isEmpty() ? input.everything() : causes;
    }
}
