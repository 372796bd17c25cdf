package org.counterfoil.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/**
 * A table as full as a sheet may be: 1,048,575 rows of 12 columns, of which four are texts (one different in every row, one
 * with letters beyond ASCII), two dates, five numbers in three formats, one true or false. Cells but those of the first
 * column are shared, so that the table takes some 250 MB.
 */
final class MillionCells {

    static final int ROWS = 1_048_575;

    private MillionCells() {}

    static Table table() {
        Random random = new Random(20261127);
        List<List<Cell>> pools = List.of(
                pool(200_000, i -> Cell.of("Victim & Sons No. " + i)),
                pool(1_000, i -> Cell.of("행위자 " + i)),
                pool(200, i -> Cell.of("Country " + i)),
                pool(4_000, i -> Cell.of(LocalDate.of(2015, 1, 1).plusDays(i))),
                pool(4_000, i -> Cell.of(LocalDate.of(2016, 1, 1).plusDays(i))),
                pool(5_000, i -> Cell.of((long) i)),
                pool(50_000, i -> Cell.of(BigDecimal.valueOf(i * 1_000L))),
                pool(50_000, i -> Cell.of(BigDecimal.valueOf(i * 1_700L, 2))),
                pool(50_000, i -> Cell.of(BigDecimal.valueOf(i * 9_000L))),
                pool(100, i -> Cell.of(BigDecimal.valueOf(i, 2))),
                List.of(Cell.of(true), Cell.of(false)));
        List<Row> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            List<Cell> cells = new ArrayList<>(12);
            cells.add(Cell.of("incident/" + i));
            pools.forEach(pool -> cells.add(pool.get(random.nextInt(pool.size()))));
            rows.add(new Row(cells, List.of()));
        }
        return new Table("all", "All", "One row a number.", 1, columns(), rows);
    }

    private static List<Cell> pool(int size, IntFunction<Cell> cell) {
        return IntStream.range(0, size).mapToObj(cell).toList();
    }

    private static List<Column> columns() {
        List<ColumnType> types = List.of(
                ColumnType.TEXT,
                ColumnType.TEXT,
                ColumnType.TEXT,
                ColumnType.TEXT,
                ColumnType.DATE,
                ColumnType.DATE,
                ColumnType.INTEGER,
                ColumnType.MONEY,
                ColumnType.MONEY,
                ColumnType.MONEY,
                ColumnType.NUMBER,
                ColumnType.BOOLEAN);
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Column("column_" + i, "Column " + i, types.get(i), "A column.", "", 20))
                .toList();
    }
}
