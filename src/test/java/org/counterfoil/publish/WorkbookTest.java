package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.incident.AmountText;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 25), Optional.empty());

    @TempDir
    private Path folder;

    private Path write(String name, List<Table> tables) throws IOException {
        Path file = folder.resolve(name);
        Workbook.write(SampleRelease.ID, tables, file);
        return file;
    }

    private XSSFWorkbook read(List<Table> tables) throws IOException {
        try (InputStream in = Files.newInputStream(write("w.xlsx", tables))) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void hasTheSameBytesWhereverAndWheneverItIsWritten() throws Exception {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] first = Files.readAllBytes(write("a.xlsx", TABLES));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Thread.sleep(2_100);
            assertThat(Arrays.equals(Files.readAllBytes(write("b.xlsx", TABLES)), first))
                    .isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void holdsEveryCellOfEveryTable() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            assertThat(workbook.getNumberOfSheets())
                    .as("a sheet a table, and the charts")
                    .isEqualTo(TABLES.size() + 1);
            TABLES.stream().filter(table -> !table.name().equals("about")).forEach(table -> {
                XSSFSheet sheet = workbook.getSheet(table.title());
                assertThat(sheet.getLastRowNum()).isEqualTo(table.rows().size());
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        Cell expected = table.rows().get(row).cells().get(column);
                        boolean amount = table.columns().get(column).type() == ColumnType.AMOUNT;
                        assertThat(content(sheet.getRow(row + 1).getCell(column), expected))
                                .as(table.name() + " row " + row + " column " + column)
                                .isEqualTo(amount ? AmountText.readable(expected.text()) : expected.text());
                    }
                }
            });
        }
    }

    private static String content(XSSFCell cell, Cell expected) {
        if (cell == null) {
            return "";
        }
        if (expected.content() instanceof LocalDate) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> new BigDecimal(cell.getRawValue()).toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }

    @Test
    void makesAnExcelTableOfEveryTableWithRows() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            for (Table table : TABLES) {
                List<XSSFTable> excel = workbook.getSheet(table.title()).getTables();
                boolean expected =
                        !table.name().equals("about") && !table.rows().isEmpty();
                assertThat(excel).as(table.name()).hasSize(expected ? 1 : 0);
                if (expected) {
                    assertThat(excel.get(0).getRowCount())
                            .isEqualTo(table.rows().size() + 1);
                    assertThat(IntStream.range(0, table.columns().size())
                                    .mapToObj(i ->
                                            excel.get(0).getColumns().get(i).getName()))
                            .isEqualTo(
                                    table.columns().stream().map(Column::title).toList());
                }
            }
        }
    }

    @Test
    void leadsEveryLinkToACellThatIsThere() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            assertThat(workbook.getSheet("Incidents").getHyperlinkList()).isNotEmpty();
            workbook.forEach(sheet -> sheet.getHyperlinkList().forEach(link -> {
                String location = ((XSSFHyperlink) link).getLocation();
                CellReference place = new CellReference(location);
                XSSFSheet to = workbook.getSheet(place.getSheetName());
                assertThat(place.getRow()).as(location).isBetween(0, to.getLastRowNum());
            }));
        }
    }

    @Test
    void keepsFormulasInTextsInert() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            TABLES.forEach(table -> workbook.getSheet(table.title())
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void namesSheetsAndMergesNothing() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            workbook.forEach(sheet -> {
                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
                assertThat(sheet.getNumMergedRegions()).isZero();
            });
        }
    }

    @Test
    void listsTheSheetsAndMarksHeadings() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            XSSFSheet about = workbook.getSheet("About");
            String list = about.getHyperlink(2, 0).getLocation();
            int first = new CellReference(list).getRow();
            assertThat(about.getRow(first).getCell(0).getStringCellValue()).isEqualTo("The sheets");
            List<String> listed = IntStream.rangeClosed(first + 1, about.getLastRowNum())
                    .mapToObj(row -> about.getHyperlink(row, 1))
                    .filter(java.util.Objects::nonNull)
                    .map(link -> new CellReference(link.getLocation()).getSheetName())
                    .toList();
            assertThat(listed)
                    .as("every other sheet")
                    .isEqualTo(IntStream.range(1, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .toList());
            assertThat(about.getRow(0).getCell(0).getCellStyle().getCoreXf().getXfId())
                    .isEqualTo(1);
            assertThat(about.getRow(first).getCell(0).getCellStyle().getCoreXf().getXfId())
                    .isEqualTo(2);
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en");
        }
    }

    @Test
    void sparesTheSmallestLetters() throws IOException {
        try (XSSFWorkbook workbook = read(TABLES)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex())
                                    .getFontHeightInPoints())
                            .as(sheet.getSheetName() + " " + cell.getAddress())
                            .isGreaterThanOrEqualTo((short) 12))));
        }
    }

    @Test
    void saysWhatItCutAndWhereItIsWhole() throws IOException {
        String strange = "_x0041_ \u0001 <&> \r\n " + "é".repeat(40_000);
        Table table = new Table(
                "notes",
                "Notes",
                "",
                1,
                List.of(new Column("note", "Note", ColumnType.TEXT, "A note.", "", 40)),
                List.of(
                        new Row(List.of(Cell.of(strange)), List.of()),
                        new Row(List.of(Cell.of(strange.substring(0, 20))), List.of())));
        try (XSSFWorkbook workbook = read(List.of(TABLES.get(0), table))) {
            String cut = workbook.getSheet("Notes").getRow(1).getCell(0).getStringCellValue();
            assertThat(cut)
                    .startsWith("_x0041_ \u0001 <&> \r\n é")
                    .endsWith("[cut: whole in notes.csv]")
                    .hasSize(32_767);
            assertThat(workbook.getSheet("Notes").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(strange.substring(0, 20));
            XSSFSheet about = workbook.getSheet("About");
            assertThat(about.getRow(about.getLastRowNum()).getCell(1).getStringCellValue())
                    .isEqualTo("Notes: 1 texts do not fit a cell and are cut; they are whole in notes.csv.");
        }
    }
}
