package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of a release, filled in by a person and handed back: what is fine holds and lasts, the rest is refused. */
class HandedBackNightTest {

    private static final Path CASES = Path.of("src/test/resources/cases/handed-back.csv");
    private static final int PAIRS = 24;

    /** A pair that only the other workbook decides. */
    private static final int OTHERS = 24;

    @TempDir
    Path folder = Path.of("");

    private static Workspace workspace(Path folder) {
        return new Workspace(folder)
                .keyed("alpha", 1, rows(10, 37))
                .keyed("beta", 2, rows(21, 53))
                .write("input/decisions/README.txt", "Workbooks that were handed back.\n");
    }

    /** Two reports of a victim whose days and amounts differ enough to be for a person to look at. */
    private static String[] rows(int day, int million) {
        return IntStream.rangeClosed(1, PAIRS)
                .mapToObj(i -> i + ",20" + (10 + i % 10) + "-0" + (1 + i % 9) + "-" + day + ",Volcano"
                        + (char) ('a' + i) + (char) ('z' - i) + "x,Japan,$" + i * million + " million,Keys were taken")
                .toArray(String[]::new);
    }

    private static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            return csv.stream().toList();
        }
    }

    @Test
    void takesWhatIsFineAndRefusesTheRestWithTheReason() throws IOException {
        Workspace workspace = workspace(folder);
        Release first = workspace.published(Workspace.FIRST);
        assertThat(first.rows("review", row -> row.get("kind").equals("pair"))).hasSize(PAIRS);
        fillIn(first);
        fillInAnother(first);
        workspace
                .edit("input/sources/beta/incidents.csv", "$1007 million", "$1010 million")
                .edit("input/sources/beta/incidents.csv", "\n20,", "\n120,")
                .decisions(
                        "not same,alpha/21,beta/21,Lee,2026-11-01,two", "not same,alpha/22,beta/22,Lee,2026-11-01,two");

        Workspace.Ending night = workspace.night(Workspace.SECOND);
        Release second = workspace.latest();
        for (NamedCsvRecord row : cases()) {
            assertThat(outcome(second, row.getField("pair"), "decisions/filled.xlsx"))
                    .as(row.toString())
                    .startsWith(row.getField("comes"))
                    .contains(row.getField("seen"));
        }
        assertThat(outcome(second, "" + OTHERS, "decisions/lee.xlsx")).isEqualTo("same 2026-11-20");
        assertThat(second.incidentOf("alpha/1")).isEqualTo(second.incidentOf("beta/1"));
        assertThat(second.incidentOf("alpha/2")).isNotEqualTo(second.incidentOf("beta/2"));
        assertThat(night.said())
                .contains("Workbooks handed back: 4 decisions hold, 18 rows or files are refused (issues.csv)")
                .contains("  same,alpha/1,beta/1,Ada,2026-11-20,One theft told twice\n");

        workspace
                .delete("input/decisions/lee.xlsx")
                .edit("input/sources/beta/incidents.csv", "$53 million", "$54 million");
        Release third = workspace.published(Workspace.THIRD);
        assertThat(outcome(third, "1", "decisions/filled.xlsx"))
                .as("what was taken in time lasts, though a report changed since")
                .isEqualTo("same 2026-11-20");
        assertThat(outcome(third, "23", "decisions/filled.xlsx"))
                .as("nobody is against it any more")
                .isEqualTo("same 2026-11-20");
        assertThat(outcome(third, "" + OTHERS, "decisions/lee.xlsx"))
                .as("it holds as long as its workbook lies there")
                .isEqualTo("open");
    }

    /** What was decided and when, or which issue the row of a file became, or that nothing was decided. */
    private static String outcome(Release release, String pair, String document) {
        List<Map<String, String>> issues = release.rows(
                "issues",
                row -> row.get("kind").startsWith("decision-")
                        && row.get("locator").equals(document + ", sheet Review, row " + rowOf(pair)));
        if (!issues.isEmpty()) {
            assertThat(issues)
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.get("advice")).isNotBlank());
            return issues.get(0).get("kind") + ": " + issues.get(0).get("seen");
        }
        return release
                .rows(
                        "links",
                        row -> row.get("left").equals("alpha/" + pair)
                                && row.get("right").equals("beta/" + pair))
                .stream()
                .map(row -> row.get("judgement") + " " + row.get("judged_on"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("open");
    }

    /** The questions stand by what hangs on them: the largest amount first, below the header. */
    private static int rowOf(String pair) {
        return PAIRS - Integer.parseInt(pair) + 2;
    }

    private void fillIn(Release release) throws IOException {
        try (XSSFWorkbook workbook = open(release)) {
            XSSFSheet sheet = workbook.getSheet("Review");
            assertThat(sheet.getDataValidations())
                    .extracting(XSSFDataValidation::getValidationConstraint)
                    .singleElement()
                    .satisfies(list -> assertThat(list.getExplicitListValues()).containsExactly("same", "not same"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
            for (NamedCsvRecord row : cases()) {
                XSSFRow filled = sheet.getRow(rowOf(row.getField("pair")) - 1);
                assertThat(cell(filled, "Subject").getStringCellValue()).isEqualTo("alpha/" + row.getField("pair"));
                cell(filled, "Decision").setCellValue(row.getField("decision"));
                cell(filled, "Who").setCellValue(row.getField("who"));
                cell(filled, "Why").setCellValue(row.getField("because"));
                cell(filled, "When").setCellValue(row.getField("when"));
                if (row.getField("when").equals("day")) {
                    cell(filled, "When").setCellValue(LocalDate.of(2026, 11, 22));
                    cell(filled, "When").setCellStyle(day);
                }
                if (!row.getField("column").isEmpty()) {
                    filled.createCell(column(sheet.getRow(0), row.getField("column")))
                            .setCellValue(row.getField("by"));
                }
            }
            save(workbook, "filled.xlsx");
        }
    }

    /** The same sheet alone, its columns the other way round, among others, below a title. */
    private void fillInAnother(Release release) throws IOException {
        try (XSSFWorkbook from = open(release);
                XSSFWorkbook to = new XSSFWorkbook()) {
            XSSFSheet copy = to.createSheet("Our review");
            copy.createRow(0).createCell(0).setCellValue("Decided on the telephone");
            for (int number = 0; number <= PAIRS; number++) {
                XSSFRow row = from.getSheet("Review").getRow(number);
                XSSFRow turned = copy.createRow(number + 2);
                int last = from.getSheet("Review").getRow(0).getLastCellNum() - 1;
                turned.createCell(last + 1).setCellValue(number == 0 ? "Our notes" : "Asked twice");
                for (int column = 0; column <= last; column++) {
                    turned.createCell(last - column)
                            .setCellValue(
                                    row.getCell(column) == null
                                            ? ""
                                            : row.getCell(column).toString());
                }
            }
            answer(copy, 23, "not same");
            answer(copy, OTHERS, "same");
            to.setSheetName(0, "Review");
            save(to, "lee.xlsx");
        }
    }

    private static void answer(XSSFSheet sheet, int pair, String answer) {
        XSSFRow header = sheet.getRow(2);
        XSSFRow row = sheet.getRow(rowOf("" + pair) + 1);
        row.getCell(column(header, "Decision")).setCellValue(answer);
        row.getCell(column(header, "Who")).setCellValue("Lee");
        row.getCell(column(header, "Why")).setCellValue("By telephone");
    }

    private static XSSFCell cell(XSSFRow row, String title) {
        return row.getCell(
                column(row.getSheet().getRow(0), title),
                org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static int column(XSSFRow header, String title) {
        return IntStream.range(0, header.getLastCellNum())
                .filter(i -> header.getCell(i) != null
                        && header.getCell(i).getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sheet has no column " + title));
    }

    private static XSSFWorkbook open(Release release) throws IOException {
        try (InputStream in = Files.newInputStream(workbook(release))) {
            return new XSSFWorkbook(in);
        }
    }

    private static Path workbook(Release release) throws IOException {
        try (var files = Files.list(release.folder())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void save(XSSFWorkbook workbook, String name) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(folder.resolve("input/decisions").resolve(name))) {
            workbook.write(out);
        }
    }
}
