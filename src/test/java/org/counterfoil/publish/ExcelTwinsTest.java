package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTwinsTest {

    @TempDir
    private Path folder;

    private void twin(Table table) throws IOException {
        try (CsvTarget twin = ExcelTwins.target(Files.newOutputStream(folder.resolve(ExcelTwins.path(table))))) {
            CsvFile.write(table, List.of(twin));
        }
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, name, type, "", "", 10);
    }

    @Test
    void sayWhatThePlainFilesSay() throws IOException {
        List<Table> tables = ReleaseTables.of(SampleRelease.of(5, 25), Optional.empty());
        ExcelTwins.begin(folder);
        for (Table table : tables) {
            Path plain = folder.resolve(table.name() + ".csv");
            CsvFile.write(table, plain);
            twin(table);
            assertThat(ExcelTwins.read(folder, table)).isEqualTo(CsvFile.read(plain));
        }
    }

    @Test
    void guardByType() throws IOException {
        Table table = new Table(
                "cells",
                "Cells",
                "",
                1,
                List.of(
                        column("text", ColumnType.TEXT),
                        column("number", ColumnType.NUMBER),
                        column("day", ColumnType.DATE),
                        column("yes", ColumnType.BOOLEAN)),
                List.of(
                        new Row(
                                List.of(
                                        Cell.of("2019-02"),
                                        Cell.of(new BigDecimal("-5.00")),
                                        Cell.of(LocalDate.of(2019, 2, 13)),
                                        Cell.of(true)),
                                List.of()),
                        new Row(
                                List.of(Cell.of("=cmd|' /C calc'!A0"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                                List.of())));
        ExcelTwins.begin(folder);
        twin(table);
        assertThat(Files.readAllBytes(folder.resolve("excel/cells-excel.csv")))
                .isEqualTo(("\uFEFFtext,number,day,yes\r\n"
                                + "\"=\"\"2019-02\"\"\",-5.00,2019-02-13,true\r\n"
                                + "'=cmd|' /C calc'!A0,,,\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
