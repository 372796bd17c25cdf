package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds causes by evidence in the two releases: what a cell is made of, and what of that is not what it was. A claim is put
 * down to its document, its source.yml, the lists or the program; a report's move to a decision, to reports that changed,
 * to the model; an incident's cell to the claims of its field; a valuation to its quantity or its rate; a total to its statement or the incidents it counts; a figure over
 * a group to the incidents in it, and how far it holds to what is open about them; a break to its subject. Several causes are all told. What hangs on the release as a whole is put down to all that
 * happened, and nothing to what did not.
 */
final class Causes implements CauseFinder {

    private final InputChanges input;
    private final ReportMoves moves;
    private final IncidentCauses incidents;
    private final ClaimCauses claims;
    private final FieldCauses fields;
    private final ValuationCauses valuations;
    private final TotalCauses totals;
    private final GroupCauses groups;

    /** @param headline the column of incidents that says whether one is in the scope of the headline figures */
    Causes(List<Table> before, List<Table> after, String headline) {
        this(new KeyedTables(before), new KeyedTables(after), headline);
    }

    Causes(KeyedTables before, KeyedTables after, String headline) {
        ClaimTexts texts = new ClaimTexts(before.find(ClaimTable.NAME), after.find(ClaimTable.NAME));
        input = new InputChanges(before.tables(), after.tables());
        moves = new ReportMoves(before, after, input, texts);
        claims = new ClaimCauses(input, moves, texts);
        fields = new FieldCauses(moves, texts, claims);
        valuations = new ValuationCauses(before, after, input, fields);
        FieldColumns columns = new FieldColumns(texts.fields(), headline);
        incidents = new IncidentCauses(before, after, input, moves, fields, valuations, columns);
        totals = new TotalCauses(before, after, input, incidents);
        groups = new GroupCauses(
                new Groups(before.find(IncidentTable.NAME), headline),
                new Groups(after.find(IncidentTable.NAME), headline),
                input,
                incidents,
                new OpenCauses(new TurnedQuestions(before.tables(), after.tables()), incidents, moves, fields));
    }

    @Override
    public Set<Cause> causes(
            String table, String key, String column, Map<String, String> before, Map<String, String> after) {
        if (key.isEmpty()) {
            Set<Cause> causes = input.choosing(Set.of());
            return causes.isEmpty() ? input.everything() : causes;
        }
        Map<String, String> row = after.isEmpty() ? before : after;
        return switch (table) {
            case IncidentTable.NAME -> column.isEmpty() ? incidents.row(key) : incidents.cell(key, column);
            case ReportTable.NAME -> claims.report(key, column, row);
            case ClaimTable.NAME -> claims.cell(key, column, fields);
            case ValuationTable.NAME -> valuations.row(before, after);
            case TotalTable.NAME -> totals.cell(column, before, after);
            case BreakTable.NAME -> subject(row.getOrDefault("subject", ""), row.getOrDefault("field", ""));
            default ->
                GroupedTable.find(table)
                        .map(grouped -> groups.cell(grouped, column, row))
                        .orElseGet(input::everything);
        };
    }

    /** Why an id was merged or split. */
    Set<Cause> event(IdEvent event) {
        Set<Cause> causes = moves.between(event.id(), event.into());
        return causes.isEmpty() ? input.everything() : causes;
    }

    private Set<Cause> subject(String subject, String field) {
        Set<Cause> causes = Set.of();
        if (incidents.knows(subject)) {
            causes = incidents.cells(subject, Set.of(field));
            causes = causes.isEmpty() ? incidents.row(subject) : causes;
            causes = causes.isEmpty() ? moves.hold(subject) : causes;
        } else if (totals.knows(subject)) {
            causes = totals.row(subject);
        } else if (subject.contains("/")) {
            causes = moves.isMoved(subject) ? moves.move(subject) : moves.reading(subject);
        }
        return causes.isEmpty() ? input.everything() : causes;
    }
}
