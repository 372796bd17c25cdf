package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.incident.Issue;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sheets with most of what people do to sheets; where each of their cells went is known by heart. */
class GoldenSheetsTest {

    private static final String LAYOUT = """
            tables:
              - table: List
                header: [2, 3]
                key: [No]
                hidden: ignore
                fill-down: [Country]
                currency: USD
                columns:
                  Country: country
                  Victim: victim
                  Losses taken: taken
                  Losses recovered: recovered
                  Date: occurred
              - table: /Dr.*/
                as: ignore
                because: drafts
            """;

    @TempDir
    Path folder;

    private Understood understood(String name) throws Exception {
        return Given.understood(
                LAYOUT,
                new DocumentReader()
                        .read("list", name, folder.resolve(name), ReadOptions.DETECT)
                        .document());
    }

    @Test
    void accountsForEveryCellOfAWorkbook() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            list(workbook, workbook.createSheet("List"));
            workbook.createSheet("Draft").createRow(0).createCell(0).setCellValue("hidden");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        assertGolden(understood("list.xlsx"), "list.xlsx");
    }

    private static void list(XSSFWorkbook workbook, Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("Losses by country");
        texts(sheet.createRow(1), "No", "Country", "Victim", "Losses", "", "Date", "Editor");
        texts(sheet.createRow(2), "", "", "", "taken", "recovered", "", "");
        for (int column : List.of(0, 1, 2, 5, 6)) {
            sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        record(workbook, sheet.createRow(3), "1", "Malta", "Bank A", 14_500_000, 0.5, 42_001);
        record(workbook, sheet.createRow(4), "2", "", "Bank B", 100.25, 0, 42_002);
        record(workbook, sheet.createRow(5), "3", "Poland", "Bank C", 7, 0, 42_003);
        record(workbook, sheet.createRow(6), "4", "Chile", "Bank D", 900, 0, 42_004);
        sheet.getRow(6).setZeroHeight(true);
        Row total = sheet.createRow(7);
        total.createCell(0).setCellValue("TOTAL");
        formula(total.createCell(3), "SUM(D4:D6)", 14_500_107.25);
        formula(total.createCell(4), "SUM(E4:E6)", 1.5);
        sheet.createRow(8).createCell(0).setCellValue("Note: figures as stated");
        sheet.setColumnHidden(6, true);
        for (int row = 3; row < 7; row++) {
            sheet.getRow(row).createCell(6).setCellValue("ed.");
        }
    }

    private static void formula(Cell cell, String formula, double result) {
        cell.setCellFormula(formula);
        cell.setCellValue(result);
    }

    private static void texts(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private static void record(
            XSSFWorkbook workbook,
            Row row,
            String key,
            String country,
            String victim,
            double taken,
            double recovered,
            int day) {
        texts(row, key, country, victim);
        row.createCell(3).setCellValue(taken);
        row.createCell(4).setCellValue(recovered);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("d.m.yy"));
        row.createCell(5).setCellValue(day);
        row.getCell(5).setCellStyle(style);
    }

    private static void assertGolden(Understood understood, String file) {
        assertThat(understood.reports())
                .extracting(report -> report.id().key() + " "
                        + String.join(
                                " ",
                                report.claims().stream()
                                        .map(claim -> claim.value().text())
                                        .toList()))
                .containsExactly(
                        "1 MT 2018-12-29 USD 0.5 USD 14500000 Bank A",
                        "2 MT 2018-12-30 USD 0 USD 100.25 Bank B",
                        "3 PL 2018-12-31 USD 0 USD 7 Bank C");
        assertThat(understood
                        .reports()
                        .get(1)
                        .claims("country")
                        .findFirst()
                        .orElseThrow()
                        .origin()
                        .locator())
                .as("the address of what was filled down is where it stands")
                .isEqualTo(file + ", sheet List, row 4, cell B4, column Country");
        assertThat(understood.issues())
                .filteredOn(issue -> issue.kind() == Issue.Kind.TOTAL_ROW_DIFFERS)
                .extracting(issue -> issue.kind().slug() + " " + issue.origin().locator() + ": " + issue.seen())
                .containsExactly("total-row-differs " + file + ", sheet List, row 8, cell E8, column Losses recovered: "
                        + "Losses recovered says 1.5; the 3 rows above add up to 0.5");
        assertThat(understood.account())
                .isEqualTo(new CellAccount(
                        41,
                        // headers and three rows, of which one has no country of its own
                        7 + 17,
                        Map.of(
                                "above the header",
                                1L,
                                "hidden",
                                11L,
                                "rows of notes",
                                1L,
                                "rows of totals",
                                3L,
                                "table Draft",
                                1L),
                        Map.of()));
    }

    @Test
    void accountsForEveryCellOfAnOpenDocument() throws Exception {
        String rows = row("", text("Losses by country", ""))
                + row(
                        "",
                        text("No", " table:number-rows-spanned='2'"),
                        text("Country", ""),
                        text("Victim", ""),
                        text("Losses", " table:number-columns-spanned='2'"),
                        "<table:covered-table-cell/>",
                        text("Date", ""),
                        text("Editor", ""))
                + row(
                        "",
                        "<table:table-cell table:number-columns-repeated='3'/>",
                        text("taken", ""),
                        text("recovered", ""))
                + record("", "1", "Malta", "Bank A", "14500000", "0.5", "2018-12-29")
                + record("", "2", "", "Bank B", "100.25", "0", "2018-12-30")
                + record("", "3", "Poland", "Bank C", "7", "0", "2018-12-31")
                + record(" table:visibility='collapse'", "4", "Chile", "Bank D", "900", "0", "2019-01-01")
                + row(
                        "",
                        text("TOTAL", ""),
                        "<table:table-cell table:number-columns-repeated='2'/>",
                        number("14500107.25"),
                        number("1.5"))
                + row("", text("Note: figures<text:s/>as stated", ""))
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>";
        ods("<table:table table:name='List' table:style-name='shown'>"
                + "<table:table-column table:number-columns-repeated='6'/>"
                + "<table:table-column table:visibility='collapse' table:number-columns-repeated='1018'/>" + rows
                + "</table:table><table:table table:name='Draft' table:style-name='not'>" + row("", text("hidden", ""))
                + "</table:table>");
        RawDocument raw = new DocumentReader()
                .read("list", "list.ods", folder.resolve("list.ods"), ReadOptions.DETECT)
                .document();

        assertThat(raw.format()).isEqualTo("ods");
        assertThat(raw.tables().get(1).marks().hidden()).isTrue();
        assertGolden(understood("list.ods"), "list.ods");
    }

    private static String record(
            String marks, String key, String country, String victim, String taken, String recovered, String day) {
        return row(
                marks,
                text(key, ""),
                country.isEmpty() ? "<table:table-cell/>" : text(country, ""),
                text(victim, ""),
                number(taken),
                number(recovered),
                "<table:table-cell office:value-type='date' office:date-value='" + day + "'><text:p>" + day
                        + "</text:p></table:table-cell>",
                text("ed.<office:annotation><text:p>a comment</text:p></office:annotation>", ""));
    }

    private static String row(String marks, String... cells) {
        return "<table:table-row" + marks + ">" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text, String marks) {
        return "<table:table-cell office:value-type='string'" + marks + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private static String number(String number) {
        return "<table:table-cell office:value-type='float' office:value='" + number + "'><text:p>" + number
                + "</text:p></table:table-cell>";
    }

    private void ods(String tables) throws IOException {
        String content = "<office:document-content xmlns:office='o' xmlns:style='s' xmlns:table='t' xmlns:text='x'>"
                + "<office:automatic-styles><style:style style:name='not'><style:table-properties table:display='false'/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
                + "<table:tracked-changes><table:table-cell><text:p>gone</text:p></table:table-cell></table:tracked-changes>"
                + tables + "</office:spreadsheet></office:body></office:document-content>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("list.ods")))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
