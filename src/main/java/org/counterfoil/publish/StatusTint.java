package org.counterfoil.publish;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterfoil.release.Column;
import org.counterfoil.release.Table;

/**
 * Tints the values that sources differ on: a column is governed by the column of the same name with {@code _status}
 * behind. The words stand in that column too: colour alone says nothing to some readers.
 */
final class StatusTint {

    private static final String STATUS = "_status";
    private static final List<String> PARTS =
            List.of("", "_from", "_to", "_names", "_usd_low", "_usd_best", "_usd_high");
    private static final byte[] CONTESTED = {(byte) 0xF8, (byte) 0xD7, (byte) 0xDA};
    private static final byte[] SETTLED = {(byte) 0xFF, (byte) 0xF4, (byte) 0xD6};

    private StatusTint() {}

    static void add(XSSFSheet sheet, Table table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        for (int status = 0; status < columns.size(); status++) {
            if (columns.get(status).endsWith(STATUS)) {
                add(sheet, table, columns, status);
            }
        }
    }

    private static void add(XSSFSheet sheet, Table table, List<String> columns, int status) {
        String name = columns.get(status).substring(0, columns.get(status).length() - STATUS.length());
        CellRangeAddress[] governed = Stream.concat(PARTS.stream().map(part -> name + part), Stream.of(name + STATUS))
                .map(columns::indexOf)
                .filter(index -> index >= 0)
                .map(index -> new CellRangeAddress(1, SheetRows.count(table), index, index))
                .toArray(CellRangeAddress[]::new);
        String cell = "$" + CellReference.convertNumToColString(status) + "2";
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        formatting.addConditionalFormatting(
                governed,
                rule(formatting, cell + "=\"contested\"", CONTESTED),
                rule(formatting, cell + "=\"settled\"", SETTLED));
    }

    private static ConditionalFormattingRule rule(
            SheetConditionalFormatting formatting, String formula, byte[] colour) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
