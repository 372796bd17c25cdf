package org.counterfoil.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.counterfoil.publish.CsvFile;
import org.counterfoil.publish.Workbook;
import org.counterfoil.release.Cell;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** Ways to write the table of {@link MillionCells}. */
enum TableWriting {
    WORKBOOK("workbook, ours: a table with filters, styles, heights", ".xlsx") {
        @Override
        void write(Table table, Path file) throws IOException {
            Workbook.write(ReleaseId.parse("2026-01-01.1"), List.of(table), file);
        }
    },
    SXSSF("workbook, POI's streaming writer: filter, styles", ".xlsx") {
        @Override
        void write(Table table, Path file) throws IOException {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                sheet(workbook, table);
                workbook.write(out);
            }
        }
    },
    CSV("CSV, ours", ".csv") {
        @Override
        void write(Table table, Path file) throws IOException {
            CsvFile.write(table, file);
        }
    },
    FORMATTED("the same cells as text and bytes, written nowhere", ".none") {
        @Override
        void write(Table table, Path file) throws IOException {
            long bytes = 0;
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    bytes += cell.text().getBytes(StandardCharsets.UTF_8).length;
                }
            }
            if (bytes == 0) {
                throw new IOException("nothing to write");
            }
        }
    };

    private static final List<String> FORMATS = List.of(
            "@", "@", "@", "@", "yyyy-mm-dd", "yyyy-mm-dd", "0", "#,##0", "#,##0", "#,##0", "0.00??", "General");

    private final String words;
    final String ending;

    TableWriting(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    String words() {
        return words;
    }

    abstract void write(Table table, Path file) throws IOException;

    private static void sheet(SXSSFWorkbook workbook, Table table) {
        Sheet sheet = workbook.createSheet(table.title());
        CellStyle[] styles = FORMATS.stream()
                .map(format -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    return style;
                })
                .toArray(CellStyle[]::new);
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(
                0, table.rows().size(), 0, table.columns().size() - 1));
        org.apache.poi.ss.usermodel.Row header = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            header.createCell(i).setCellValue(table.columns().get(i).title());
        }
        for (int r = 0; r < table.rows().size(); r++) {
            SXSSFRow row = (SXSSFRow) sheet.createRow(r + 1);
            for (int c = 0; c < table.columns().size(); c++) {
                SXSSFCell cell = row.createCell(c);
                cell.setCellStyle(styles[c]);
                fill(cell, table.rows().get(r).cells().get(c).content());
            }
        }
    }

    private static void fill(SXSSFCell cell, @org.jspecify.annotations.Nullable Object content) {
        if (content instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof Long number) {
            cell.setCellValue(number);
        } else if (content instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (content instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (content != null) {
            cell.setCellValue(content.toString());
        }
    }
}
