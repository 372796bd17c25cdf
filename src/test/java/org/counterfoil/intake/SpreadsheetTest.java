package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.source.RawCell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @TempDir
    Path folder;

    private static Workbook workbook(String ending) {
        return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private ReadResult read(Workbook workbook, String ending) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return Reads.bytes(folder, "a." + ending, out.toByteArray(), ReadOptions.DETECT);
    }

    private static Cell formatted(Workbook workbook, Row row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsTypedCellsWithTheTextThatIsSeen(String ending) throws Exception {
        Workbook workbook = workbook(ending);
        Row row = workbook.createSheet("2017").createRow(16);
        formatted(workbook, row, 0, 43500, "yyyy-mm-dd");
        formatted(workbook, row, 1, 14500000.1, "#,##0.00");
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(400_000_000_000d);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue((byte) 7);
        formatted(workbook, row, 6, 0.5, "hh:mm");
        formatted(workbook, row, 7, 12, ";;;");

        ReadResult read = read(workbook, ending);

        List<RawCell> cells = read.document().tables().get(0).rows().get(0).cells();
        assertThat(Reads.tables(read)).containsExactly("2017 @ sheet 2017");
        assertThat(cells)
                .extracting(RawCell::text)
                .containsExactly(
                        "2019-02-04", "14,500,000.10", "0.3", "400000000000", "TRUE", "#DIV/0!", "12:00", "12");
        assertThat(cells.get(0).date()).isEqualTo(LocalDateTime.of(2019, 2, 4, 0, 0));
        assertThat(cells.get(0).address()).isEqualTo("A17");
        assertThat(cells.get(0).number()).isNull();
        assertThat(cells.get(1).number()).isEqualTo(new BigDecimal("14500000.1"));
        assertThat(cells.get(2).number()).isEqualTo(new BigDecimal("0.3"));
        assertThat(cells.get(6).date()).as("a time of day is no date").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void takesTheResultThatWasCalculatedLast(String ending) throws Exception {
        Workbook workbook = workbook(ending);
        Row row = workbook.createSheet("s").createRow(0);
        row.createCell(0).setCellValue(20);
        row.createCell(1).setCellFormula("A1*2.5");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(Reads.cell(read(workbook, ending), 0, 1, 2).number()).isEqualTo(new BigDecimal("50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsHiddenSheetsAndTheFirstCellOfMergedOnes(String ending) throws Exception {
        Workbook workbook = workbook(ending);
        workbook.createSheet("shown");
        Sheet hidden = workbook.createSheet("hidden");
        hidden.createRow(2).createCell(1).setCellValue("merged");
        hidden.addMergedRegion(new CellRangeAddress(2, 3, 1, 4));
        workbook.setSheetHidden(1, true);

        ReadResult read = read(workbook, ending);

        assertThat(Reads.tables(read)).containsExactly("shown @ sheet shown", "hidden @ sheet hidden");
        assertThat(Reads.rows(read.document().tables().get(1))).containsExactly("3: 2=merged");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsDaysAsTheWorkbookDoes(boolean from1904) throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        if (from1904) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        }
        formatted(workbook, workbook.createSheet("s").createRow(0), 0, 40000, "yyyy-mm-dd");

        assertThat(Reads.cell(read(workbook, "xlsx"), 0, 1, 1).text())
                .isEqualTo(from1904 ? "2013-07-07" : "2009-07-06");
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSameCellsFromAWorkbookAsFromCsv(long seed) throws Exception {
        Random random = new Random(seed);
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("s");
        StringBuilder csv = new StringBuilder();
        for (int row = 0; row < 40; row++) {
            Row target = sheet.createRow(row);
            for (int column = 0; column < 6; column++) {
                csv.append(column == 0 ? "" : ",").append(fill(target.createCell(column), random));
            }
            csv.append('\n');
        }

        ReadResult fromWorkbook = read(workbook, "xlsx");
        ReadResult fromCsv = Reads.text(folder, "a.csv", csv.toString());

        List<String> rows = cells(fromCsv);
        assertThat(rows).hasSize(240);
        assertThat(cells(fromWorkbook)).isEqualTo(rows);
    }

    /** Without row numbers: a cell of two lines moves the lines of a CSV file. */
    private static List<String> cells(ReadResult read) {
        return read.document().tables().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column() + "=" + cell.text())
                .toList();
    }

    /** @return the same as CSV */
    private static String fill(Cell cell, Random random) {
        if (random.nextBoolean()) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(), random.nextInt(7));
            cell.setCellValue(number.doubleValue());
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        String text = List.of("Bithumb", "유빗", "a \"b\", c", "two\nlines", "_x", "& < >")
                .get(random.nextInt(6));
        cell.setCellValue(text);
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
