package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    static Stream<Table> tables() {
        return ReleaseTables.of(SampleRelease.of(5, 25), Optional.empty()).stream();
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, name, type, "", "", 10);
    }

    @Test
    void writesEveryTypeInItsPlainForm() throws IOException {
        Table table = new Table(
                "t",
                "T",
                "",
                1,
                List.of(
                        column("text", ColumnType.TEXT),
                        column("number", ColumnType.NUMBER),
                        column("whole", ColumnType.INTEGER),
                        column("day", ColumnType.DATE),
                        column("yes", ColumnType.BOOLEAN)),
                List.of(
                        new Row(
                                List.of(
                                        Cell.of("=1, \"two\"\nthree é"),
                                        Cell.of(new BigDecimal("-5.00")),
                                        Cell.of(-7),
                                        Cell.of(LocalDate.of(2019, 2, 13)),
                                        Cell.of(true)),
                                List.of()),
                        new Row(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), List.of())));
        Path file = folder.resolve("t.csv");
        CsvFile.write(table, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(
                        "text,number,whole,day,yes\r\n\"'=1, \"\"two\"\"\nthree é\",-5.00,-7,2019-02-13,true\r\n,,,,\r\n");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsBackWhatItWrote(Table table) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        CsvFile.write(table, file);
        Table read = CsvFile.read(file);
        assertThat(texts(read)).isEqualTo(texts(table));
        assertThat(read.columns())
                .extracting(Column::name)
                .isEqualTo(table.columns().stream().map(Column::name).toList());
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** A device that has no room, ever: with few rows it shows when the file is closed, with many while it is written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20_000})
    @EnabledOnOs(OS.LINUX)
    void failsAsFilesDoWhereTheDiskIsFull(int rows) {
        List<Row> same = Collections.nCopies(rows, new Row(List.of(Cell.of("text")), List.of()));
        List<Column> columns = List.of(new Column("text", "Text", ColumnType.TEXT, "", "", 10));
        assertThatThrownBy(() -> CsvFile.write(new Table("t", "T", "", 0, columns, same), Path.of("/dev/full")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void saysWhichRecordIsCutShort() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "a,b\r\n1,2\r\n3\r\n");
        assertThatThrownBy(() -> CsvFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("record 3 is damaged");
    }
}
