package org.counterfoil.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table being laid out: its columns in order, each with how one item fills it.
 *
 * @param <T> what a row is about
 */
final class Layout<T> {

    /** How a money column may answer: with nothing, where there is no figure. */
    interface Figure<T> {
        @Nullable
        BigDecimal of(T item);
    }

    /** How a date column may answer: with nothing, where there is no day. */
    interface Day<T> {
        @Nullable
        LocalDate of(T item);
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> fillers = new ArrayList<>();

    Layout<T> column(Column column, Function<T, Cell> filler) {
        columns.add(column);
        fillers.add(filler);
        return this;
    }

    Layout<T> text(String name, String title, int width, String meaning, Function<T, String> text) {
        return cell(name, title, width, meaning, item -> Cell.of(text.apply(item)));
    }

    /** A text column of amounts in their normal form. */
    Layout<T> amount(String name, String title, int width, String meaning, Function<T, String> text) {
        Column column = new Column(name, title, ColumnType.AMOUNT, meaning, "", width);
        return column(column, item -> Cell.of(text.apply(item)));
    }

    /** A text column whose cells may lead somewhere. */
    Layout<T> cell(String name, String title, int width, String meaning, Function<T, Cell> cell) {
        return column(new Column(name, title, ColumnType.TEXT, meaning, "", width), cell);
    }

    Layout<T> count(String name, String title, String meaning, ToLongFunction<T> count) {
        Column column = new Column(name, title, ColumnType.INTEGER, meaning, "", 10);
        return column(column, item -> Cell.of(count.applyAsLong(item)));
    }

    Layout<T> yes(String name, String title, String meaning, Predicate<T> predicate) {
        Column column = new Column(name, title, ColumnType.BOOLEAN, meaning, "", 12);
        return column(column, item -> Cell.of(predicate.test(item)));
    }

    Layout<T> money(String name, String title, String unit, String meaning, Figure<T> figure) {
        Column column = new Column(name, title, ColumnType.MONEY, meaning, unit, 17);
        return column(column, item -> Cell.of(figure.of(item)));
    }

    Layout<T> number(String name, String title, String unit, String meaning, Figure<T> figure) {
        Column column = new Column(name, title, ColumnType.NUMBER, meaning, unit, unit.isEmpty() ? 11 : 17);
        return column(column, item -> Cell.of(figure.of(item)));
    }

    Layout<T> day(String name, String title, String meaning, Day<T> day) {
        Column column = new Column(name, title, ColumnType.DATE, meaning, "", 12);
        return column(column, item -> Cell.of(day.of(item)));
    }

    /** Those that there are so far, in order. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    private Row row(T item, Function<T, List<String>> anchors) {
        Cell[] cells = new Cell[fillers.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = fillers.get(column).apply(item);
        }
        return new Row(List.of(cells), anchors.apply(item));
    }

    /** @param anchors by which names links lead to an item's row */
    Table table(
            String name,
            String title,
            String meaning,
            int keyColumns,
            List<T> items,
            Function<T, List<String>> anchors) {
        return table(name, title, meaning, keyColumns, items.stream()::map, anchors);
    }

    /** @param items makes a row of each item, in order */
    Table table(
            String name,
            String title,
            String meaning,
            int keyColumns,
            Function<Function<T, Row>, Stream<Row>> items,
            Function<T, List<String>> anchors) {
        List<Row> rows = RowPacker.of(items.apply(item -> row(item, anchors)), keyColumns)
                .rows();
        return new Table(name, title, meaning, keyColumns, columns, rows);
    }
}
