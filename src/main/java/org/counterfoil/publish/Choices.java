package org.counterfoil.publish;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterfoil.release.Column;
import org.counterfoil.release.Table;

/** Lists to choose from, in the columns that a person fills in. */
final class Choices {

    /** Excel shows no more of a message. */
    private static final int MESSAGE = 255;

    private Choices() {}

    static void add(XSSFSheet sheet, Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (!table.columns().get(i).choices().isEmpty()) {
                add(sheet, table.columns().get(i), new CellRangeAddressList(1, SheetRows.count(table), i, i));
            }
        }
    }

    private static void add(XSSFSheet sheet, Column column, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new)), cells);
        list.setEmptyCellAllowed(true);
        list.setErrorStyle(DataValidation.ErrorStyle.STOP);
        list.setShowErrorBox(true);
        list.createErrorBox(column.title(), String.join(" or ", column.choices()) + ", or blank.");
        list.setShowPromptBox(true);
        String meaning = column.meaning();
        list.createPromptBox(column.title(), meaning.substring(0, Math.min(MESSAGE, meaning.length())));
        sheet.addValidationData(list);
    }
}
