package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseWritingTest {

    /** One more than Excel has room for below a header. */
    private static final int TOO_MANY = 1_048_576;

    @TempDir
    private Path folder;

    @Test
    void leavesOutTheTwinOfATableThatExcelCannotOpen() throws IOException {
        List<Table> tables = new ArrayList<>(ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty()));
        tables.add(numbers(TOO_MANY));
        tables.add(numbers(3));
        ReleaseWriting.write(folder, SampleRelease.ID, tables, Optional.of(SampleRelease.MADE));
        assertThat(Files.readString(folder.resolve(ReleaseFolder.SUMS)))
                .isEqualTo(Checksums.of(folder))
                .contains("excel/numbers_3-excel.csv")
                .contains("  numbers_1048576.csv")
                .doesNotContain("excel/numbers_1048576");
        assertThat(Manifest.entries(folder)).isEqualTo(Manifest.read(folder).files());
        assertThat(ReleaseProof.of(folder).failures()).noneMatch(failure -> failure.contains("numbers"));
    }

    @Test
    void leavesNothingElseInTheFolder() throws IOException {
        List<Table> tables = ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty());
        ReleaseWriting.write(folder, SampleRelease.ID, tables, Optional.empty());
        assertThat(Checksums.names(Files.readString(folder.resolve(ReleaseFolder.SUMS))))
                .containsAll(Checksums.files(folder).stream()
                        .filter(file -> !file.equals(ReleaseFolder.SUMS))
                        .toList());
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there.filter(file -> file.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv", "counterfoil.xlsx", "index.html", "SHA256SUMS"})
    @EnabledOnOs(OS.LINUX)
    void failsAsFilesDoWhereTheDiskIsFull(String file) throws IOException {
        List<Table> tables = ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty());
        Files.createSymbolicLink(folder.resolve(file), Path.of("/dev/full"));
        assertThatThrownBy(() -> ReleaseWriting.write(folder, SampleRelease.ID, tables, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    /** A sheet that is packed by itself must be read by programs that look at nothing but the front of each entry. */
    @Test
    void namesTheSizeOfEachSheetBeforeIt() throws IOException {
        ReleaseWriting.write(
                folder, SampleRelease.ID, ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty()), Optional.empty());
        try (ZipFile zip = new ZipFile(folder.resolve(ReleaseFolder.WORKBOOK).toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")))
                    .isNotEmpty()
                    .allSatisfy(entry -> {
                        byte[] sheet = zip.getInputStream(entry).readAllBytes();
                        assertThat(sheet).hasSize((int) entry.getSize());
                        assertThat(new String(sheet, StandardCharsets.UTF_8)).endsWith("</worksheet>");
                    });
        }
    }

    private static Table numbers(int count) {
        List<Row> rows = new AbstractList<>() {
            @Override
            public Row get(int index) {
                return new Row(List.of(Cell.of((long) index)), List.of());
            }

            @Override
            public int size() {
                return count;
            }
        };
        String name = "numbers_" + count;
        return new Table(
                name,
                name,
                "Numbers.",
                1,
                List.of(new Column("number", "Number", ColumnType.INTEGER, "A number.", "", 10)),
                rows);
    }
}
