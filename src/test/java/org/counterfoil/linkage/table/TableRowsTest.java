package org.counterfoil.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.linkage.engine.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableRowsTest {

    private static final List<String> HEADER = List.of("id", "side", "name");

    private static TableRows rows(String side, String... rows) {
        TableRows table = new TableRows("id", side, List.of());
        table.file("people.csv", HEADER);
        for (int line = 0; line < rows.length; line++) {
            table.rows(RowCells.of(line + 2, Arrays.asList(rows[line].split(",", -1))));
        }
        return table;
    }

    @Test
    void numbersRowsByTheirId() {
        Table table = rows("", "b,1,Bob", "a,2,Ann", "c,1,").table();
        assertThat(table.ids()).containsExactly("a", "b", "c");
        assertThat(table.column("name").said(0)).containsExactly("Ann");
        assertThat(table.column("name").said(1)).containsExactly("Bob");
        assertThat(table.column("name").speaks(2))
                .as("an empty cell says nothing")
                .isFalse();
        assertThat(table.columns()).containsExactly("side", "name");
    }

    @Test
    void setsAsideRowsWhoseCellsCannotBeTold() {
        TableRows rows = rows("side", "a,1,Ann", "b,1", "c,1,Cal,x", " ,1,Dan", "e,,Eve");
        assertThat(rows.table().size()).isEqualTo(1);
        assertThat(rows.aside()).isEqualTo(4);
        assertThat(rows.setAside())
                .containsExactly(
                        "people.csv:3 has 2 cells, and the header has 3",
                        "people.csv:4 has 4 cells, and the header has 3",
                        "people.csv:5 has no id",
                        "people.csv:6 has nothing in 'side'");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        TableRows rows = rows("", "a,1,Ann", "b,1,Bob");
        rows.file("more.csv", HEADER);
        rows.rows(RowCells.of(2, List.of("a", "2", "Anna")));
        assertThatThrownBy(rows::table)
                .hasMessageContaining("An id must stand on one row alone: 'a' at people.csv:2 and more.csv:2");
    }

    @Test
    void refusesAFileWithoutTheColumns() {
        TableRows rows = new TableRows("key", "", List.of());
        assertThatThrownBy(() -> rows.file("people.csv", HEADER))
                .hasMessage("people.csv: the id column 'key' is not there; there are id, side, name. "
                        + "Name another in the schema, or add it to the file");
        TableRows others = new TableRows("id", "", List.of("city"));
        assertThatThrownBy(() -> others.file("people.csv", HEADER))
                .hasMessageContaining("the column 'city' is not there");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        TableRows rows = new TableRows("id", "", List.of());
        assertThatThrownBy(() -> rows.file("people.csv", List.of("id", "name", "name")))
                .hasMessageContaining("the column 'name' stands there twice");
    }

    @Test
    void refusesATableWithoutRows() {
        assertThatThrownBy(() -> rows("").table()).hasMessageContaining("people.csv: there is no row to link");
    }

    @Test
    void readsColumnsInAnyOrderFromSeveralFiles() {
        TableRows rows = rows("", "a,1,Ann");
        rows.file("more.csv", List.of("name", "id", "side", "notes"));
        rows.rows(RowCells.of(2, List.of("Bob", "b", "2", "-")));
        assertThat(rows.table().column("name").said(1)).containsExactly("Bob");
    }

    @Test
    void countsPairsAcrossSides() {
        Table table = rows("side", "a,x,A", "b,x,B", "c,y,C", "d,y,D", "e,y,E").table();
        assertThat(table.possiblePairs()).isEqualTo(6);
        assertThat(table.rowsBySide()).hasToString("{x=2, y=3}");
        assertThat(rows("", "a,x,A", "b,x,B", "c,y,C").table().possiblePairs()).isEqualTo(3);
    }

    @Test
    void keepsTextsApartThatFallTogetherByTheirHash() {
        // as java.lang.String's, the hash of the two is the same
        Table table = rows("", "a,1,Aa", "b,2,BB", "c,3,Aa", "d,4, BB ").table();
        Column<String> column = table.column("name");
        assertThat(column.distinct()).isEqualTo(2);
        assertThat(column.said(2)).containsExactly("Aa");
        assertThat(column.said(3)).containsExactly("BB");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackEveryCell(int seed) {
        Random random = new Random(seed);
        TableRows rows = rows("");
        List<String> names = new ArrayList<>();
        while (names.size() < 3000) {
            List<List<String>> batch = new ArrayList<>();
            for (int i = random.nextInt(700); i >= 0; i--) {
                String name = random.nextInt(10) == 0 ? " " : "n" + random.nextInt(1 + random.nextInt(5000)) + "é";
                batch.add(List.of(String.format("%05d", names.size()), "", name));
                names.add(name.strip());
            }
            rows.rows(RowCells.ofRows(2, batch));
        }
        Column<String> column = rows.table().column("name");
        for (int row = 0; row < names.size(); row++) {
            assertThat(String.join("", column.said(row))).isEqualTo(names.get(row));
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 30).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameWhateverTheOrderOfRows(int seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add("r" + i + "," + random.nextInt(3) + "," + "name" + random.nextInt(9));
        }
        Table table = rows("side", rows.toArray(String[]::new)).table();
        Collections.shuffle(rows, random);
        Table shuffled = rows("side", rows.toArray(String[]::new)).table();
        assertThat(shuffled.ids()).isEqualTo(table.ids());
        assertThat(shuffled.sides()).isEqualTo(table.sides());
        assertThat(shuffled.sideNames()).isEqualTo(table.sideNames());
        for (int row = 0; row < table.size(); row++) {
            assertThat(shuffled.column("name").said(row))
                    .isEqualTo(table.column("name").said(row));
            assertThat(code(shuffled.column("name"), row)).isEqualTo(code(table.column("name"), row));
        }
    }

    private static int code(Column<String> column, int row) {
        return column.code(column.start(row));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergesValuesThatBecomeEqual(int seed) {
        Random random = new Random(seed);
        Column.Builder<String> builder = new Column.Builder<>();
        for (int record = 0; record < 40; record++) {
            for (int value = random.nextInt(4); value > 0; value--) {
                builder.say((random.nextBoolean() ? "n" : "N") + random.nextInt(5));
            }
            builder.next();
        }
        Column<String> column = builder.column();
        Column<String> merged = column.merging(TextForms::normalised);
        for (int record = 0; record < column.size(); record++) {
            assertThat(merged.said(record))
                    .isEqualTo(column.said(record).stream()
                            .map(TextForms::normalised)
                            .distinct()
                            .toList());
        }
        assertThat(IntStream.range(0, merged.distinct()).mapToObj(merged::value))
                .doesNotHaveDuplicates();
    }
}
