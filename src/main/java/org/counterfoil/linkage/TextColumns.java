package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;

/** Makes the columns of a table ready for the comparisons of a schema. */
final class TextColumns {

    private final MatchModel model;
    private final Table table;
    /** By field, for comparisons that ask for nothing but the texts: of several comparisons there is one. */
    private final Map<String, Column<TextFact>> plain;

    /** A comparison's columns, the main one first; the others are what it may be exchanged with. */
    private record Ready(Comparison comparison, TextForms forms, List<Column<TextFact>> columns) {

        Ready with(Function<Column<TextFact>, Column<TextFact>> laid) {
            return new Ready(comparison, forms, columns.stream().map(laid).toList());
        }

        Compared<TextFact> compared(MatchModel model) {
            Column<TextFact> column = columns.get(0);
            TextFamily family = new TextFamily(forms, columns.subList(1, columns.size()));
            TermFrequencies counted = TermFrequencies.count(column, family);
            return new Compared<>(model, comparison, family, column, () -> counted);
        }
    }

    private TextColumns(MatchModel model, Table table) {
        this.model = model;
        this.table = table;
        this.plain = model.comparisons().stream()
                .filter(TextColumns::isPlain)
                .flatMap(comparison -> comparison.fields().stream())
                .distinct()
                .toList()
                .parallelStream()
                .collect(Collectors.toMap(field -> field, this::plain));
    }

    /** Comparisons over the rows, in the order of the model. */
    static List<Compared<?>> compared(MatchModel model, Table table) {
        return new TextColumns(model, table).compared();
    }

    private List<Compared<?>> compared() {
        List<Ready> ready =
                model.comparisons().parallelStream().map(this::ready).toList();
        List<Column<TextFact>> columns = ready.stream()
                .flatMap(each -> each.columns().stream())
                .distinct()
                .toList();
        List<Column<TextFact>> laid = Column.sideBySide(columns);
        Map<Column<TextFact>, Column<TextFact>> places = new IdentityHashMap<>();
        IntStream.range(0, laid.size()).forEach(i -> places.put(columns.get(i), laid.get(i)));
        return new ArrayList<>(ready.parallelStream()
                .map(each -> each.with(places::get).compared(model))
                .toList());
    }

    private static boolean isPlain(Comparison comparison) {
        return TextFamily.needs(comparison.levels()).isEmpty();
    }

    private Column<TextFact> plain(String field) {
        TextForms forms = new TextForms(TextFamily.needs(List.of()));
        return table.column(field).merging(forms::of);
    }

    private Ready ready(Comparison comparison) {
        TextForms forms = new TextForms(TextFamily.needs(comparison.levels()));
        List<Column<TextFact>> columns = fields(comparison, forms).toList();
        boolean swapped = comparison.levels().stream().anyMatch(level -> level.test() == LevelTest.SWAPPED);
        return new Ready(comparison, forms, swapped || columns.size() == 1 ? columns : List.of(anyOf(columns)));
    }

    private Stream<Column<TextFact>> fields(Comparison comparison, TextForms forms) {
        return isPlain(comparison)
                ? comparison.fields().stream().map(plain::get)
                : comparison.fields().stream().map(field -> table.column(field).merging(forms::of));
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
