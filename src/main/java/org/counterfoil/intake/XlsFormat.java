package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/** Workbooks of Excel 97 to 2003, hidden sheets included; at most 65,536 rows a sheet, so they are read as objects. */
final class XlsFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(file.stream())) {
            XlsCells cells = new XlsCells(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            List<RawTable> tables = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                tables.add(XlsSheet.table(file, cells, workbook.getSheetAt(i), hidden));
            }
            return new RawDocument(file.source(), file.path(), Format.XLS.slug(), tables, List.of());
        } catch (OldExcelFormatException e) {
            throw file.unknown("It is a workbook of Excel 95 or older.", "Save it as XLSX.");
        }
    }
}
