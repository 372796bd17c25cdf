package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.intake.sheet.MalformedSheet;
import org.counterfoil.intake.sheet.XlsxWorkbook;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/** Workbooks of Open XML, hidden sheets included, read row by row. */
final class XlsxFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        List<RawTable> tables = new ArrayList<>();
        try (XlsxWorkbook workbook = new XlsxWorkbook(file.channel(), Limits.INFLATED_PART_BYTES)) {
            for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
                SheetTable table = new SheetTable(file, sheet);
                workbook.read(sheet, table);
                tables.add(table.table());
            }
        } catch (MalformedSheet e) {
            throw file.unreadable(
                    String.valueOf(e.getMessage()),
                    "Open it in a spreadsheet program, save it anew, and deliver that.");
        }
        return new RawDocument(file.source(), file.path(), Format.XLSX.slug(), tables, List.of());
    }
}
