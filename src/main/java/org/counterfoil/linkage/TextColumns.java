package org.counterfoil.linkage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.counterfoil.linkage.table.TextForms.Need;

/** Makes the columns of a table ready for the comparisons of a schema. */
final class TextColumns {

    /** Letters made ready cost half a kilobyte a text: a longer column makes them for each comparison. */
    private static final int MOST_READY = 200_000;

    private TextColumns() {}

    static Compared<TextFact> compared(MatchModel model, Comparison comparison, Table table) {
        List<Column<String>> cells =
                comparison.fields().stream().map(table::column).toList();
        Set<Need> needs = EnumSet.noneOf(Need.class);
        needs.addAll(TextFamily.needs(comparison));
        if (cells.stream().anyMatch(column -> column.distinct() > MOST_READY)) {
            needs.remove(Need.LETTERS);
        }
        TextForms forms = new TextForms(needs);
        Column<TextFact> column = column(comparison, cells, forms);
        TextFamily family = new TextFamily(forms, column);
        return new Compared<>(model, comparison, family, column, TermFrequencies.count(column, family));
    }

    private static Column<TextFact> column(Comparison comparison, List<Column<String>> cells, TextForms forms) {
        if (cells.size() == 1) {
            return cells.get(0).merging(forms::of);
        }
        List<Column<TextFact>> columns =
                cells.stream().map(column -> column.merging(forms::of)).toList();
        return comparison.levels().stream().anyMatch(level -> level.test() == LevelTest.SWAPPED)
                ? together(columns, forms)
                : anyOf(columns);
    }

    /** What each record says in all of the columns is one value: a part that is silent is empty. */
    private static Column<TextFact> together(List<Column<TextFact>> columns, TextForms forms) {
        TextFact silent = forms.of("");
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (int record = 0; record < columns.get(0).size(); record++) {
            int at = record;
            if (columns.stream().anyMatch(column -> column.speaks(at))) {
                builder.say(forms.of(columns.stream()
                        .map(column -> column.speaks(at) ? column.value(column.code(column.start(at))) : silent)
                        .toList()));
            }
            builder.next();
        }
        return builder.column();
    }

    /** What each record says in any of the columns. */
    private static Column<TextFact> anyOf(List<Column<TextFact>> columns) {
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (int record = 0; record < columns.get(0).size(); record++) {
            for (Column<TextFact> column : columns) {
                column.said(record).forEach(builder::say);
            }
            builder.next();
        }
        return builder.column();
    }
}
