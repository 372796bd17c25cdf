package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.incident.Issue.Kind;

/** Reads the rows of one table: what they share, whatever they become. Once made, safe for use by several threads. */
abstract class RowReader {

    final Telling telling;
    final TableLayout layout;
    final RawTable table;
    final CellValues values;
    private final Voices voices;

    RowReader(Telling telling, TableLayout layout, RawTable table, ReferenceLists lists) {
        this.telling = telling;
        this.layout = layout;
        this.table = table;
        this.values = new CellValues(telling, layout, new CellReader(lists));
        this.voices = new Voices(telling, layout, table, values);
    }

    /** What some rows say that follow each other, and what came to light. */
    record Read(List<RowSaid> rows, Findings findings) {}

    final Read read(List<TableRow> rows) {
        Findings findings = new Findings();
        List<RowSaid> said = new ArrayList<>();
        rows.forEach(row -> read(row, findings).ifPresent(said::add));
        return new Read(said, findings);
    }

    /** Empty where the row was set aside for want of a key. */
    private Optional<RowSaid> read(TableRow row, Findings findings) {
        String key = row.key(layout);
        if (key.isEmpty() && !layout.key().isEmpty()) {
            findings.issue(
                    Kind.KEY_MISSING,
                    telling.origin(table, row.raw()),
                    "nothing stands in " + String.join(", ", layout.key()),
                    "fill it in, or set the row aside under 'ignore-rows'");
            findings.tally().quarantine(Kind.KEY_MISSING, row.raw().cells().size());
            return Optional.empty();
        }
        RowNotes notes = new RowNotes(row, findings);
        Voice voice = voices.of(row, notes);
        accountKeys(row, notes);
        return Optional.of(read(row, key, voice, notes));
    }

    /** Every cell of the row but those of the key and of the voice is counted here. */
    abstract RowSaid read(TableRow row, String key, Voice voice, RowNotes notes);

    private void accountKeys(TableRow row, RowNotes notes) {
        long bare = row.cells().keySet().stream()
                .filter(column ->
                        !layout.columns().containsKey(column) && !row.filled().containsKey(column))
                .count();
        notes.tally().map(bare);
    }

    /** What a cell becomes: its column's target, or the one another column's text chooses. */
    final String target(TableRow row, ColumnRule rule) {
        return rule.by().flatMap(by -> by.target(row.text(by.column()))).orElse(rule.target());
    }

    /** Counts cells that become nothing; says whether the cell was one. */
    final boolean isSetAside(Map.Entry<String, RawCell> cell, String target, RowNotes notes) {
        if (target.equals(Targets.KEY)) {
            notes.tally(cell.getKey()).map(1);
            return true;
        }
        if (!target.equals(ColumnRule.NONE)) {
            return target.equals(ColumnRule.SPEAKER) || target.equals(ColumnRule.STATED);
        }
        if (layout.deciding().contains(cell.getKey())) {
            notes.tally(cell.getKey()).map(1);
        } else {
            notes.tally(cell.getKey()).ignore("column " + cell.getKey(), 1);
        }
        return true;
    }
}
