package org.counterfoil.linkage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.LevelWeights;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.counterfoil.linkage.table.TextForms.Need;

/** Makes the columns of a table ready for the comparisons of a schema. */
final class TextColumns {

    /** Letters made ready cost half a kilobyte a text: a longer column makes them for each comparison. */
    private static final int MOST_READY = 200_000;

    /** So many records of the schema's u are added to those that were counted: few records teach little. */
    private static final double PSEUDO_RECORDS = 20;

    private TextColumns() {}

    static Compared<TextFact> compared(Comparison comparison, Table table) {
        List<Column<String>> cells =
                comparison.fields().stream().map(table::column).toList();
        Set<Need> needs = EnumSet.noneOf(Need.class);
        needs.addAll(TextFamily.needs(comparison));
        if (cells.stream().anyMatch(column -> column.distinct() > MOST_READY)) {
            needs.remove(Need.LETTERS);
        }
        TextForms forms = new TextForms(needs);
        Column<TextFact> column = column(comparison, cells, forms);
        return new Compared<>(comparison, new TextFamily(forms, column), column, weights(comparison, column));
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

    /** What the levels are worth; where they follow the value, each value by itself. */
    static LevelWeights weights(Comparison comparison, Column<TextFact> column) {
        List<Level> levels = comparison.levels();
        LevelWeights weights = LevelWeights.of(
                levels.stream().mapToDouble(level -> level.weight().bits()).toArray());
        long[] counts = counts(column);
        double speaking = 0;
        for (int record = 0; record < column.size(); record++) {
            speaking += column.speaks(record) ? 1 : 0;
        }
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            double all = speaking;
            if (level.frequency() == Level.Frequency.SHARE) {
                weights = weights.following(
                        i,
                        counts.length,
                        code -> level.weight((counts[code] + PSEUDO_RECORDS * level.u()) / (all + PSEUDO_RECORDS))
                                .bits());
            } else if (level.frequency() == Level.Frequency.REPEATS) {
                weights = weights.following(
                        i,
                        counts.length,
                        code -> level.weight(level.u() * counts[code]).bits());
            }
        }
        return weights;
    }

    /** By code: records that say the same in the main cell. */
    private static long[] counts(Column<TextFact> column) {
        int[] byCode = column.counts();
        Map<String, Long> byText = new HashMap<>();
        boolean together = column.distinct() > 0 && !column.value(0).parts().isEmpty();
        for (int code = 0; together && code < byCode.length; code++) {
            byText.merge(column.value(code).text(), (long) byCode[code], Long::sum);
        }
        long[] counts = new long[byCode.length];
        for (int code = 0; code < counts.length; code++) {
            counts[code] = together ? byText.getOrDefault(column.value(code).text(), 0L) : byCode[code];
        }
        return counts;
    }
}
