package org.counterfoil.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cell by cell what POI reads: real workbooks, and workbooks of random cells written by POI and by fastexcel. */
class AgainstPoiTest {

    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "m/d/yy",
            "yyyy-mm-dd",
            "d-mmm-yy",
            "h:mm AM/PM",
            "yyyy\\-mm\\-dd hh:mm:ss",
            "[$-409]d mmmm yyyy;@",
            "$#,##0.00",
            "#,##0.0 \"t\"",
            "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)",
            "[h]:mm",
            "dd.mm.yyyy",
            "mm:ss",
            "# ?/?");
    private static final List<String> TEXTS = List.of(
            "Bithumb", "유빗", "two\nlines", "_x0041_", "a_x000D_b", "  spaces  ", "& < > \" '", "😀", "ends\t", "=1+1");

    @Test
    void readsRealWorkbooksAsPoiDoes() throws IOException {
        String folder = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(folder != null, "COUNTERFOIL_SHARED does not name the folder of shared material");
        try (Stream<Path> files = Files.list(Path.of(folder, "workbooks"))) {
            List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            assertThat(workbooks).hasSizeGreaterThan(10);
            for (Path file : workbooks) {
                compare(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void compare(String name, byte[] content) throws IOException {
        List<String> poi = PoiCells.byPoi(content);
        List<String> ours = PoiCells.byUs(content);
        for (int i = 0; i < Math.min(poi.size(), ours.size()); i++) {
            String expected = poi.get(i);
            assertThat(ours.get(i)).as(name).matches(read -> PoiCells.same(expected, read), expected);
        }
        assertThat(ours).as(name).hasSameSizeAs(poi);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatPoiWrote(long seed) throws IOException {
        Random random = new Random(seed);
        XSSFWorkbook workbook = new XSSFWorkbook();
        List<CellStyle> styles =
                FORMATS.stream().map(format -> style(workbook, format)).toList();
        for (int sheet = 0; sheet < 2; sheet++) {
            Sheet target = workbook.createSheet("s" + sheet);
            for (int row = 0; row < 60; row += 1 + random.nextInt(3)) {
                Row cells = target.createRow(row);
                for (int column = 0; column < 30; column += 1 + random.nextInt(9)) {
                    fill(workbook, cells.createCell(column), styles, random);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();

        compare("seed " + seed, out.toByteArray());
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(XSSFWorkbook workbook, Cell cell, List<CellStyle> styles, Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(8)) {
            case 0 -> cell.setCellValue(text);
            case 1 -> {
                XSSFRichTextString rich = new XSSFRichTextString(text + "|" + text);
                rich.applyFont(0, 1, workbook.createFont());
                cell.setCellValue(rich);
            }
            case 2 -> cell.setCellValue(random.nextBoolean());
            case 3 ->
                cell.setCellErrorValue((byte)
                        List.of(0, 7, 15, 23, 29, 36, 42).get(random.nextInt(7)).intValue());
            default -> {
                cell.setCellValue(number(random));
                cell.setCellStyle(styles.get(random.nextInt(styles.size())));
            }
        }
    }

    static double number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextInt(2_000_000_000);
            case 2 -> Math.rint(random.nextDouble() * 1e7) / 100;
            case 3 -> 1 + random.nextInt(60_000) + random.nextInt(86_400) / 86_400.0;
            case 4 -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(18) - 6);
            default -> -random.nextInt(100_000) / 8.0;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsWhatFastexcelWrote(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("한글 & more");
            for (int row = 0; row < 80; row++) {
                for (int column = 0; column < 9; column += 1 + random.nextInt(3)) {
                    fill(sheet, row, column, random);
                }
            }
        }
        compare("seed " + seed, out.toByteArray());
    }

    private static void fill(Worksheet sheet, int row, int column, Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(5)) {
            case 0 -> sheet.value(row, column, text);
            case 1 -> sheet.inlineString(row, column, text);
            case 2 -> sheet.value(row, column, random.nextBoolean());
            case 3 -> {
                sheet.value(row, column, LocalDateTime.of(2019, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000)));
                sheet.style(row, column).format("yyyy-mm-dd h:mm").set();
            }
            default -> {
                sheet.value(row, column, number(random));
                // it does not escape the quotes of a format
                String format = FORMATS.get(1 + random.nextInt(FORMATS.size() - 1));
                sheet.style(row, column).format(format.replace("\"", "")).set();
            }
        }
    }
}
