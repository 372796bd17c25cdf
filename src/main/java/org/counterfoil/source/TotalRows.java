package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Schema;

/** Reads the rows of a table of stated totals. */
final class TotalRows extends RowReader {

    private final Schema schema;
    private final Targets targets;
    private final ConstantValues constants;

    TotalRows(
            Telling telling,
            TableLayout layout,
            RawTable table,
            Schema schema,
            ReferenceLists lists,
            Findings findings) {
        super(telling, layout, table, lists);
        this.schema = schema;
        this.targets = Targets.of(TableRole.TOTALS, schema);
        this.constants = new ConstantValues(telling, layout, table, targets, lists, findings);
    }

    @Override
    RowSaid read(TableRow row, String key, Voice voice, RowNotes notes) {
        ScopeParts scope = new ScopeParts();
        List<StatedFigure> figures = new ArrayList<>();
        for (Map.Entry<String, RawCell> entry : row.cells().entrySet()) {
            ColumnRule rule = layout.columns().get(entry.getKey());
            if (rule != null) {
                String target = target(row, rule);
                if (!isSetAside(entry, target, notes)) {
                    read(row, entry.getValue(), rule, target, scope, figures, notes);
                }
            }
        }
        constants.all().forEach((constant, said) -> scope.fallback(constant.target(), said));
        layout.constants().forEach(constant -> scope.fallbackText(constant.target(), constant.value()));
        return said(row, key, new TotalOutcome(telling, voice, scope, figures), notes);
    }

    private RowSaid said(TableRow row, String key, TotalOutcome outcome, RowNotes notes) {
        Origin origin = telling.origin(table, row.raw());
        CellTally tally = notes.tally();
        if (outcome.figures().isEmpty()) {
            notes.issue(
                    Kind.VALUE_UNREADABLE,
                    origin,
                    "the row states no figure",
                    "fill it in, or set the row aside under 'ignore-rows'");
            tally = new CellTally();
            tally.quarantine(Kind.VALUE_UNREADABLE, row.raw().cells().size());
        }
        int cells = row.raw().cells().size();
        return new RowSaid(
                key,
                key.isEmpty() ? Content.hash(outcome.said()) : "",
                Content.joined(List.of(outcome.content(), row.used())),
                origin,
                cells,
                tally,
                notes.issues(),
                null,
                outcome);
    }

    private void read(
            TableRow row,
            RawCell cell,
            ColumnRule rule,
            String target,
            ScopeParts scope,
            List<StatedFigure> figures,
            RowNotes notes) {
        Optional<Measure> measure = Stream.of(Measure.values())
                .filter(known -> known.text().equals(target))
                .findFirst();
        if (measure.isPresent()) {
            figures.addAll(figures(row, cell, rule, measure.get(), notes));
        } else if (targets.kind(target).isPresent()) {
            FieldKind kind = targets.kind(target).orElseThrow();
            scope.add(target, values.read(row, cell, rule, target, kind, Codes.of(schema, target), notes));
        } else {
            scope.addText(target, Spaces.collapse(cell.text()));
            notes.tally(rule.column()).map(1);
        }
    }

    private List<StatedFigure> figures(TableRow row, RawCell cell, ColumnRule rule, Measure measure, RowNotes notes) {
        Origin origin = telling.origin(table, row.rowOf(rule.column()), cell, rule.column());
        if (!measure.isAmount()) {
            return count(cell, rule, measure, origin, notes).stream().toList();
        }
        return values.read(row, cell, rule, measure.text(), FieldKind.AMOUNT, new Codes(List.of()), notes).stream()
                .filter(value -> value.value() instanceof Amount)
                .map(value -> StatedFigure.of(measure, value, origin))
                .toList();
    }

    private Optional<StatedFigure> count(
            RawCell cell, ColumnRule rule, Measure measure, Origin origin, RowNotes notes) {
        Optional<Counts.Count> count = Counts.read(cell.text());
        if (count.isPresent() || values.absence(cell.text()).isPresent()) {
            notes.tally(rule.column()).map(1);
        } else {
            notes.tally(rule.column()).quarantine(Kind.VALUE_UNREADABLE, 1);
            notes.issue(
                    Kind.VALUE_UNREADABLE,
                    origin,
                    measure.text() + " '" + Spaces.collapse(cell.text()) + "' is not one whole number",
                    "mend the file, or map the column to what it holds");
        }
        return count.map(read -> new StatedFigure(
                measure,
                read.range(),
                "",
                Stream.concat(read.modalities().stream(), rule.modality().stream())
                        .toList(),
                cell.text(),
                origin));
    }
}
