package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.source.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each of the real workbooks that break readers; skipped where they are absent. */
class SharedWorkbooksTest {

    private static Path workbooks() {
        String folder = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(folder != null, "COUNTERFOIL_SHARED does not name the folder of shared material");
        return Path.of(folder, "workbooks");
    }

    private static ReadResult read(String name) throws UnreadableDocument {
        return new DocumentReader().read("s", name, workbooks().resolve(name), ReadOptions.DETECT);
    }

    @Test
    void readsEachOrRefusesItForAReason() throws IOException {
        List<String> outcomes;
        try (Stream<Path> files = Files.list(workbooks())) {
            outcomes = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("LICENSE"))
                    .sorted()
                    .map(name -> name + ": " + outcome(name))
                    .toList();
        }
        assertThat(outcomes).containsExactlyElementsOf(OUTCOMES);
    }

    @ParameterizedTest
    @CsvSource({
        "sheetjs_merge_cells.xlsx, sheetjs_merge_cells.ods",
        "sheetjs_merge_cells.xlsx, sheetjs_merge_cells.xls",
        "sheetjs_1904.xlsx, sheetjs_1904.ods",
        "sheetjs_1904.xlsx, sheetjs_1904.xls",
        "poi_SampleSS.xlsx, poi_SampleSS.ods"
    })
    void readsTheSameFromEveryFormat(String one, String other) throws UnreadableDocument {
        assertThat(typed(read(one))).isEqualTo(typed(read(other))).isNotEmpty();
    }

    /** Values as they are typed: what is shown of them differs with the program. */
    private static List<String> typed(ReadResult read) {
        return read.document().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + "="
                        + (cell.date() != null ? cell.date() : cell.number() != null ? cell.number() : cell.text()))
                .toList();
    }

    private static String outcome(String name) {
        try {
            ReadResult read = read(name);
            List<RawTable> tables = read.document().tables();
            return read.document().format() + ", " + tables.size() + " sheets, "
                    + tables.stream()
                            .flatMap(table -> table.rows().stream())
                            .mapToInt(row -> row.cells().size())
                            .sum()
                    + " cells, "
                    + tables.stream().filter(table -> table.marks().hidden()).count() + " hidden, "
                    + tables.stream()
                            .mapToInt(table -> table.marks().merged().size())
                            .sum() + " merged";
        } catch (UnreadableDocument e) {
            return e.issue().seen();
        }
    }

    private static final List<String> OUTCOMES = List.of(
            "poi_1904DateWindowing.xls: xls, 3 sheets, 2 cells, 0 hidden, 0 merged",
            "poi_57893-many-merges.xlsx: xlsx, 1 sheets, 0 cells, 0 hidden, 50000 merged",
            "poi_DateFormatTests.xlsx: xlsx, 2 sheets, 194 cells, 0 hidden, 0 merged",
            "poi_DateFormats.xls: xls, 3 sheets, 10 cells, 0 hidden, 0 merged",
            "poi_SampleSS.ods: ods, 3 sheets, 15 cells, 0 hidden, 0 merged",
            "poi_SampleSS.xlsx: xlsx, 3 sheets, 15 cells, 0 hidden, 0 merged",
            "poi_TablesWithDifferentHeaders.xlsx: xlsx, 3 sheets, 14 cells, 0 hidden, 0 merged",
            "poi_TwoSheetsOneHidden.xlsx: xlsx, 2 sheets, 2 cells, 1 hidden, 0 merged",
            "sheetjs_1900.xlsx: xlsx, 1 sheets, 20 cells, 0 hidden, 0 merged",
            "sheetjs_1904.ods: ods, 1 sheets, 20 cells, 0 hidden, 0 merged",
            "sheetjs_1904.xls: xls, 1 sheets, 20 cells, 0 hidden, 0 merged",
            "sheetjs_1904.xlsx: xlsx, 1 sheets, 20 cells, 0 hidden, 0 merged",
            "sheetjs_Attendance.xlsx: xlsx, 1 sheets, 225 cells, 0 hidden, 0 merged",
            "sheetjs_DataTypesFormats.xlsx: xlsx, 1 sheets, 12 cells, 0 hidden, 0 merged",
            "sheetjs_interview.xlsx: xlsx, 2 sheets, 69 cells, 0 hidden, 0 merged",
            "sheetjs_merge_cells.ods: ods, 1 sheets, 6 cells, 0 hidden, 5 merged",
            "sheetjs_merge_cells.xls: xls, 1 sheets, 6 cells, 0 hidden, 5 merged",
            "sheetjs_merge_cells.xlsx: xlsx, 1 sheets, 6 cells, 0 hidden, 5 merged",
            "sheetjs_mixed_sheets.xlsx: xlsx, 3 sheets, 17 cells, 0 hidden, 0 merged",
            "sheetjs_number_format_russian.xls: xls, 5 sheets, 1135 cells, 0 hidden, 0 merged");
}
