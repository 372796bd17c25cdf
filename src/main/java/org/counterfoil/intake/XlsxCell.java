package org.counterfoil.intake;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.counterfoil.source.RawCell;

/** A cell as Open XML stores it: a type, a style's index, a value as text. */
final class XlsxCell {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XlsxFormat.SheetContext context;

    XlsxCell(XlsxFormat.SheetContext context) {
        this.context = context;
    }

    RawCell read(int row, int column, String type, int style, String value, String formula) {
        SpreadsheetCells cells = context.cells();
        if (value.isEmpty()) {
            // a formula that was never calculated: shown, so that it does not vanish
            return cells.text(row, column, "=" + formula);
        }
        return switch (type) {
            case "n" -> number(row, column, style, value.strip());
            case "s" -> cells.text(row, column, unescaped(shared(value)));
            case "b" -> cells.text(row, column, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> cells.isoDate(row, column, value.strip());
            default -> cells.text(row, column, unescaped(value));
        };
    }

    private String shared(String index) {
        return context.strings().getItemAt(Integer.parseInt(index.strip())).getString();
    }

    private RawCell number(int row, int column, int style, String value) {
        BigDecimal number = SpreadsheetNumber.of(value);
        if (style >= context.styles().getNumCellStyles()) {
            return context.cells().number(row, column, number, 0, "General");
        }
        XSSFCellStyle look = context.styles().getStyleAt(style);
        String format = look.getDataFormatString();
        return context.cells().number(row, column, number, look.getDataFormat(), format == null ? "General" : format);
    }

    /** Open XML writes characters that XML forbids as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(XlsxCell::character) : text;
    }

    private static String character(MatchResult escaped) {
        char character = (char) Integer.parseInt(escaped.group(1), 16);
        return Matcher.quoteReplacement(character == '\r' ? "" : String.valueOf(character));
    }
}
