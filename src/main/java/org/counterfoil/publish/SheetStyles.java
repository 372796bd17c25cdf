package org.counterfoil.publish;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;

/** The looks of the workbook. Made once a workbook, in one order: the order is part of the bytes. */
final class SheetStyles {

    private static final byte[] INK = {0x1F, 0x2A, 0x44};
    private static final byte[] LINK = {0x1F, 0x4E, (byte) 0x8C};
    private static final byte[] GREY = {0x4B, 0x55, 0x63};
    private static final byte[] PAPER = {(byte) 0xF1, (byte) 0xF3, (byte) 0xF7};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    /** No text is smaller, for readers with low vision (docs/accessibility.md). */
    private static final short POINTS = 12;

    /** Wider text columns break their lines; shorter ones are codes and names that should not. */
    private static final int WRAPPED_FROM = 40;

    private static final int AMOUNTS_WRAPPED_FROM = 30;

    /** Sums of as much are shown in whole dollars; the cell holds the cents. */
    private static final BigDecimal CENTS_BELOW = BigDecimal.valueOf(1_000);

    /** Quantities of as much are shown whole, rates are below. */
    private static final BigDecimal DECIMALS_BELOW = BigDecimal.valueOf(1_000_000);

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFFont linked;

    private final XSSFCellStyle textHeader;
    private final XSSFCellStyle figureColumnHeader;
    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    final XSSFCellStyle section;
    final XSSFCellStyle label;
    final XSSFCellStyle linkedLabel;
    final XSSFCellStyle contents;
    final XSSFCellStyle figureHeader;

    private final XSSFCellStyle[][] styles = new XSSFCellStyle[Look.values().length][2];

    /** How the cells of a column look. */
    private enum Look {
        TEXT("@"),
        WRAPPED("@"),
        INTEGER("#,##0"),
        YEAR("0"),
        NUMBER("#,##0.00??"),
        MONEY("#,##0"),
        FRACTION("#,##0.00######"),
        DATE("yyyy-mm-dd"),
        /** With its words: LibreOffice shows some as 0 and 1 otherwise. */
        BOOLEAN("\"TRUE\";\"TRUE\";\"FALSE\"");

        private final String format;

        Look(String format) {
            this.format = format;
        }

        static Look of(Column column, Cell cell) {
            if (isWrapped(column)) {
                return WRAPPED;
            }
            if (column.type() == ColumnType.AMOUNT) {
                return TEXT;
            }
            if (column.type() == ColumnType.MONEY && cell.content() instanceof BigDecimal sum) {
                return isShownWhole(sum, CENTS_BELOW) ? MONEY : FRACTION;
            }
            boolean whole = column.type() == ColumnType.NUMBER
                    && cell.content() instanceof BigDecimal number
                    && isShownWhole(number, DECIMALS_BELOW);
            return whole ? MONEY : valueOf(column.type().name());
        }

        private static boolean isShownWhole(BigDecimal number, BigDecimal from) {
            return number.stripTrailingZeros().scale() <= 0 || number.abs().compareTo(from) >= 0;
        }
    }

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = workbook.getFontAt(0);
        plain.setFontName("Calibri");
        plain.setFontHeightInPoints(POINTS);
        linked = font(POINTS, false, LINK);
        textHeader = header(false);
        figureColumnHeader = header(true);
        title = style(font(22, true, INK));
        subtitle = style(font(POINTS, false, GREY));
        section = filled(font(13, true, INK), PAPER);
        section.setBorderBottom(BorderStyle.THIN);
        HeadingStyles.are(workbook.getStylesSource(), title, section);
        figureHeader = filled(font(POINTS, true, GREY), PAPER);
        figureHeader.setBorderBottom(BorderStyle.THIN);
        figureHeader.setAlignment(HorizontalAlignment.RIGHT);
        label = style(font(POINTS, true, INK));
        linkedLabel = style(underlined(font(POINTS, true, LINK)));
        contents = style(underlined(font(POINTS, false, LINK)));
        for (Look look : Look.values()) {
            styles[look.ordinal()][0] = of(look, plain);
            styles[look.ordinal()][1] = of(look, linked);
        }
    }

    /** @param link whether the cell leads somewhere */
    XSSFCellStyle of(Column column, Cell cell, boolean link) {
        return styles[Look.of(column, cell).ordinal()][link ? 1 : 0];
    }

    /** Texts that break into lines. */
    XSSFCellStyle wrapped() {
        return styles[Look.WRAPPED.ordinal()][0];
    }

    /** Whole figures with separators. */
    XSSFCellStyle figure() {
        return styles[Look.MONEY.ordinal()][0];
    }

    /** Whether texts of the column break into lines. */
    static boolean isWrapped(Column column) {
        return column.type() == ColumnType.TEXT && column.width() >= WRAPPED_FROM
                || column.type() == ColumnType.AMOUNT && column.width() >= AMOUNTS_WRAPPED_FROM;
    }

    private XSSFCellStyle of(Look look, XSSFFont font) {
        XSSFCellStyle style = style(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        style.setWrapText(look == Look.WRAPPED);
        if (look == Look.BOOLEAN) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (look == Look.TEXT || look == Look.WRAPPED) {
            indent(style);
        }
        return style;
    }

    /** A little air between a right-bound figure and the text beside it. */
    private static void indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private XSSFCellStyle header(boolean figures) {
        XSSFCellStyle style = filled(font(POINTS, true, WHITE), INK);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.RIGHT);
        if (!figures) {
            indent(style);
        }
        return style;
    }

    /** Bound to the side that the column's cells are bound to. */
    XSSFCellStyle header(Column column) {
        boolean left = column.type() == ColumnType.TEXT
                || column.type() == ColumnType.AMOUNT
                || column.type() == ColumnType.BOOLEAN;
        return left ? textHeader : figureColumnHeader;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(FontUnderline.SINGLE);
        return font;
    }

    private XSSFCellStyle filled(XSSFFont font, byte[] colour) {
        XSSFCellStyle style = style(font);
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }
}
