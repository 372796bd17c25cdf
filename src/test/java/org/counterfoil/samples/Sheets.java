package org.counterfoil.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of plain sheets: a header row that stays in view, dates as dates, numbers as numbers. */
final class Sheets {

    private static final int WIDTH_UNIT = 256;

    private final Workbook workbook;
    private final String title;
    private final CellStyle head;
    private final CellStyle date;
    private final CellStyle body;

    private Sheets(Workbook workbook, String title) {
        this.workbook = workbook;
        this.title = title;
        this.head = head(workbook);
        this.body = workbook.createCellStyle();
        body.setWrapText(true);
        body.setVerticalAlignment(VerticalAlignment.TOP);
        this.date = workbook.createCellStyle();
        date.cloneStyleFrom(body);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    /** In the format of 2007. */
    static Sheets xlsx(String title) {
        return new Sheets(new XSSFWorkbook(), title);
    }

    /** In the format of 1997. */
    static Sheets xls(String title) {
        return new Sheets(new HSSFWorkbook(), title);
    }

    private static CellStyle head(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /**
     * @param above lines above the header, such as a heading that says the unit
     * @param widths of the columns, in characters
     * @param dates columns whose {@code 2020-01-31} becomes a date; other text in them stays text
     * @param numbers columns whose text becomes a number
     */
    Sheets sheet(
            String name,
            List<String> above,
            Facts facts,
            List<Integer> widths,
            Set<String> dates,
            Set<String> numbers) {
        Sheet sheet = workbook.createSheet(name);
        int next = 0;
        for (String line : above) {
            sheet.createRow(next++).createCell(0).setCellValue(line);
        }
        Row header = sheet.createRow(next++);
        for (int column = 0; column < facts.header().size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * WIDTH_UNIT);
            Cell cell = header.createCell(column);
            cell.setCellValue(facts.header().get(column));
            cell.setCellStyle(head);
        }
        sheet.createFreezePane(0, next);
        for (List<String> cells : facts.rows()) {
            row(sheet.createRow(next++), facts.header(), cells, dates, numbers);
        }
        return this;
    }

    private void row(Row row, List<String> header, List<String> cells, Set<String> dates, Set<String> numbers) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                Cell cell = row.createCell(column);
                cell.setCellStyle(body);
                fill(cell, text, dates.contains(header.get(column)), numbers.contains(header.get(column)));
            }
        }
    }

    private void fill(Cell cell, String text, boolean isDate, boolean isNumber) {
        if (isDate && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else if (isNumber) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        } else {
            cell.setCellValue(text);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook xlsx) {
            Properties.set(xlsx, title);
        } else if (workbook instanceof HSSFWorkbook xls) {
            xls.createInformationProperties();
            xls.getSummaryInformation().setTitle(title);
            xls.getSummaryInformation().setAuthor(Properties.AUTHOR);
        }
        workbook.write(bytes);
        workbook.close();
        return workbook instanceof XSSFWorkbook ? StableZip.of(bytes.toByteArray()) : bytes.toByteArray();
    }
}
