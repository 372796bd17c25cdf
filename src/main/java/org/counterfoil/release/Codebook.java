package org.counterfoil.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The table of columns: what each means, generated from the columns themselves. */
final class Codebook {

    static final String NAME = "codebook";

    private static final int LONGEST_EXAMPLE = 80;

    /**
     * @param filled in how many rows the column is
     * @param example the first text that it has, or empty
     */
    private record Entry(Table table, Column column, long filled, String example) {}

    private Codebook() {}

    /** Of every column of the tables, and of its own. */
    static Table of(List<Table> tables) {
        List<Table> all = new ArrayList<>(tables);
        all.add(layout(List.of()));
        return layout(
                all.parallelStream().flatMap(table -> entries(table).stream()).toList());
    }

    private static List<Entry> entries(Table table) {
        int columns = table.columns().size();
        long[] filled = new long[columns];
        String[] examples = new String[columns];
        Arrays.fill(examples, "");
        for (Row row : table.rows()) {
            for (int column = 0; column < columns; column++) {
                Cell cell = row.cells().get(column);
                filled[column] += cell.content() == null ? 0 : 1;
                examples[column] = examples[column].isEmpty() ? cell.text() : examples[column];
            }
        }
        return IntStream.range(0, columns)
                .mapToObj(column ->
                        new Entry(table, table.columns().get(column), filled[column], shortened(examples[column])))
                .toList();
    }

    private static Table layout(List<Entry> entries) {
        Layout<Entry> layout = new Layout<>();
        layout.text(
                        "table",
                        "Table",
                        16,
                        "Name of the CSV file, without its ending.",
                        entry -> entry.table().name())
                .text(
                        "column",
                        "Column",
                        24,
                        "Header in the CSV file.",
                        entry -> entry.column().name())
                .text(
                        "title",
                        "In the workbook",
                        26,
                        "Header in the workbook.",
                        entry -> entry.column().title())
                .text(
                        "type",
                        "Type",
                        10,
                        "text, amount (a text: unit and figures), integer, year, number (exact decimal), money (exact decimal; the"
                                + " workbook shows no cents from 1,000 on, its cells have them), date (ISO 8601) or boolean (true, false).",
                        entry -> Words.lower(entry.column().type()))
                .text(
                        "unit",
                        "Unit",
                        12,
                        "Unit of the figures.",
                        entry -> entry.column().unit())
                .text(
                        "meaning",
                        "Meaning",
                        80,
                        "What the column says.",
                        entry -> entry.column().meaning())
                .number(
                        "fill_rate",
                        "Filled",
                        "share of 1",
                        "Share of the table's rows in which the column is filled; empty where the table has no rows, and"
                                + " for this table.",
                        Codebook::fillRate)
                .text(
                        "example",
                        "Example",
                        40,
                        "The first that is filled, shortened to 80 characters.",
                        Entry::example);
        return layout.table(
                NAME,
                "Codebook",
                "One row a column of a table: what it means, its type and unit, and how often it is filled.",
                2,
                entries,
                entry -> List.of());
    }

    private static @org.jspecify.annotations.Nullable BigDecimal fillRate(Entry entry) {
        int rows = entry.table().rows().size();
        return rows == 0
                ? null
                : BigDecimal.valueOf(entry.filled()).divide(BigDecimal.valueOf(rows), 3, RoundingMode.HALF_UP);
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_EXAMPLE - 1, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
