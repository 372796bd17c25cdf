package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {

    private static final List<Column> COLUMNS = IntStream.range(0, 4)
            .mapToObj(number -> new Column("c" + number, "C" + number, ColumnType.TEXT, "", "", 10))
            .toList();

    private static Object content(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> new BigDecimal(random.nextInt(-500, 500)).scaleByPowerOfTen(random.nextInt(-9, 5));
            case 1 -> random.nextLong();
            case 2 -> LocalDate.ofEpochDay(random.nextLong(-400_000, 400_000));
            case 3 -> random.nextBoolean();
            case 4 -> "half a letter: \ud83d";
            case 5 -> "Straße, 도둑, \ud83d\ude00";
            case 6 -> "long ".repeat(random.nextInt(1, 2_000));
            default -> "text " + random.nextInt(30);
        };
    }

    private static Row row(int number, SplittableRandom random) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("row " + number)));
        while (cells.size() < COLUMNS.size()) {
            Cell cell = random.nextInt(4) == 0 ? Cell.EMPTY : new Cell(content(random), "");
            cells.add(random.nextInt(3) == 0 ? cell.linkedTo("claims", "a" + number) : cell);
        }
        return new Row(
                cells,
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> number + "-" + i)
                        .toList());
    }

    private static Table table(List<Row> rows) {
        return new Table("claims", "Claims", "", 1, COLUMNS, rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsAreEqualToThoseThatWerePacked(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = IntStream.range(0, 1_500)
                .mapToObj(number -> row(number, random))
                .toList();
        List<Row> held = table(rows).rows();
        assertThat(held).isInstanceOf(PackedRows.class).isEqualTo(rows);
        assertThat(held.subList(700, 900)).isEqualTo(rows.subList(700, 900));
        assertThat(held.parallelStream().toList()).isEqualTo(rows);
        for (int i = 0; i < 50; i++) {
            int at = random.nextInt(rows.size());
            assertThat(held.get(at)).isEqualTo(rows.get(at));
        }
        assertThat(held.get(3).cells().toString()).isEqualTo(rows.get(3).cells().toString());
    }

    @Test
    void rowsThatWereNotThereAreAskedForInVain() {
        List<Row> held = table(IntStream.range(0, 1_500)
                        .mapToObj(number -> row(number, new SplittableRandom(number)))
                        .toList())
                .rows();
        assertThatThrownBy(() -> held.get(1_500)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> held.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowThatComesOrChangesLeavesAllOtherPartsAsTheyWere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(number -> row(number, random))
                .toList());
        List<String> before = contents(rows);
        rows.add(random.nextInt(rows.size()), row(9_999, random));
        List<String> after = new ArrayList<>(contents(rows));
        after.removeAll(before);
        assertThat(after).hasSizeBetween(1, 2);
    }

    private static List<String> contents(List<Row> rows) {
        return PackedRows.parts(table(rows)).stream().map(RowPart::content).toList();
    }
}
