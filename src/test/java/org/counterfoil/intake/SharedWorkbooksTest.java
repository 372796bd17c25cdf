package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.source.RawDocument;
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

    /** docs/sources.md says what becomes of each public workbook and list. */
    @Test
    void readsEachOrRefusesItForAReasonAsTheDocumentationSays() throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (String folder : List.of("lists", "workbooks")) {
            try (Stream<Path> files = Files.walk(workbooks().resolveSibling(folder))) {
                Map<String, List<Path>> entries = files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith("LICENSE"))
                        .sorted()
                        .collect(Collectors.groupingBy(SharedWorkbooksTest::entry, TreeMap::new, Collectors.toList()));
                entries.forEach((entry, members) -> outcomes.add("| `" + entry + "` | " + outcome(members) + " |"));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            outcomes.forEach(System.out::println);
        }
        assertThat(Files.readAllLines(Path.of("docs", "sources.md")).stream()
                        .filter(line -> line.startsWith("| `lists/") || line.startsWith("| `workbooks/")))
                .containsExactlyElementsOf(outcomes);
    }

    /** A folder of one file an incident is one entry. */
    private static String entry(Path file) {
        String path = workbooks().getParent().relativize(file).toString().replace('\\', '/');
        return path.replaceFirst("hacks/\\d{8}-.*", "hacks/*.json");
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

    private static String outcome(List<Path> files) {
        try {
            List<RawDocument> read = new ArrayList<>();
            for (Path file : files) {
                read.add(new DocumentReader()
                        .read("s", file.getFileName().toString(), file, ReadOptions.DETECT)
                        .document());
            }
            List<RawTable> tables = read.stream()
                    .flatMap(document -> document.tables().stream())
                    .toList();
            long hidden =
                    tables.stream().filter(table -> table.marks().hidden()).count();
            int merged = tables.stream()
                    .mapToInt(table -> table.marks().merged().size())
                    .sum();
            boolean text =
                    read.stream().anyMatch(document -> !document.passages().isEmpty());
            return "read: " + read.get(0).format() + (files.size() > 1 ? ", " + files.size() + " files" : "")
                    + counted(tables.size(), "tables") + counted(cells(tables), "cells")
                    + counted(hidden, "hidden sheets") + counted(merged, "merged ranges")
                    + (text ? ", running text" : "");
        } catch (UnreadableDocument e) {
            return "refused: " + e.issue().seen();
        }
    }

    private static long cells(List<RawTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : ", " + count + " " + (count == 1 ? what.replaceFirst("s$", "") : what);
    }
}
