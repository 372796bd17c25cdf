package org.counterfoil.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.FieldKind;
import org.jspecify.annotations.Nullable;

/** Finds out who says what a row says: its columns, else the table's constants, else the document, else the source. */
final class Voices {

    private final TableLayout layout;
    private final CellValues values;
    private final Voice fallback;
    private final boolean heard;

    Voices(Telling telling, TableLayout layout, RawTable table, CellValues values) {
        this.layout = layout;
        this.values = values;
        this.heard = layout.columns().values().stream().anyMatch(Voices::speaks);
        this.fallback = new Voice(
                constant(layout, ColumnRule.SPEAKER).orElse(telling.speaker()), stated(telling, layout, table));
    }

    private static Optional<String> constant(TableLayout layout, String target) {
        return layout.constants(target).map(Constant::value).findFirst();
    }

    private static @Nullable DateInterval stated(Telling telling, TableLayout layout, RawTable table) {
        return constant(layout, ColumnRule.STATED)
                .flatMap(text -> Dates.read(text, layout.notation(table)).first())
                .orElse(telling.stated());
    }

    private static boolean speaks(ColumnRule rule) {
        return rule.target().equals(ColumnRule.SPEAKER) || rule.target().equals(ColumnRule.STATED);
    }

    Voice of(TableRow row, RowNotes notes) {
        if (!heard) {
            return fallback;
        }
        Voice voice = fallback;
        for (Map.Entry<String, RawCell> entry : row.cells().entrySet()) {
            ColumnRule rule = layout.columns().get(entry.getKey());
            if (rule != null) {
                voice = heard(row, entry.getValue(), rule, voice, notes);
            }
        }
        return voice;
    }

    private Voice heard(TableRow row, RawCell cell, ColumnRule rule, Voice voice, RowNotes notes) {
        if (rule.target().equals(ColumnRule.SPEAKER)) {
            Optional<String> name = first(row, cell, rule, FieldKind.TEXT, notes, org.counterfoil.incident.Text.class)
                    .map(text -> Spaces.collapse(text.text()));
            return new Voice(name.orElse(voice.speaker()), voice.stated());
        }
        if (rule.target().equals(ColumnRule.STATED)) {
            Optional<DateInterval> date = first(row, cell, rule, FieldKind.DATE, notes, DateInterval.class);
            return new Voice(voice.speaker(), date.orElse(voice.stated()));
        }
        return voice;
    }

    private <V> Optional<V> first(
            TableRow row, RawCell cell, ColumnRule rule, FieldKind kind, RowNotes notes, Class<V> type) {
        List<ReadValue> read = values.read(row, cell, rule, rule.target(), kind, new Codes(List.of()), notes);
        return read.stream()
                .map(ReadValue::value)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
