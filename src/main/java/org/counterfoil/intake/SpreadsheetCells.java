package org.counterfoil.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.source.RawCell;
import org.jspecify.annotations.Nullable;

/** Cells of one workbook, with the text that a person sees there. Not for several threads. */
final class SpreadsheetCells {

    /** The last day a spreadsheet can show: 31 December 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean from1904;

    SpreadsheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param row 0-based @param column 0-based */
    RawCell text(int row, int column, String text) {
        return cell(row, column, text, null, null);
    }

    RawCell number(int row, int column, BigDecimal number, int formatIndex, String format) {
        double value = number.doubleValue();
        LocalDateTime date = date(value, formatIndex, format);
        return cell(row, column, shown(number, value, formatIndex, format), number, date);
    }

    /** @param iso a date or a date with time, as the standard allows and few programs write */
    RawCell isoDate(int row, int column, String iso) {
        String local = iso.replaceAll("Z$", "");
        LocalDateTime date = LocalDateTime.parse(local.contains("T") ? local : local + "T00:00:00");
        return cell(row, column, iso, null, date);
    }

    private RawCell cell(int row, int column, String text, @Nullable BigDecimal number, @Nullable LocalDateTime date) {
        String address = new CellReference(row, column).formatAsString();
        return new RawCell(column + 1, address, text, date == null ? number : null, date);
    }

    /** A time of day or a duration is no date. */
    private @Nullable LocalDateTime date(double value, int formatIndex, String format) {
        boolean day = value >= (from1904 ? 0 : 1) && value < LAST_DAY;
        return day
                        && DateUtil.isADateFormat(formatIndex, format)
                        && !ELAPSED.matcher(format).find()
                ? DateUtil.getLocalDateTime(value, from1904, true)
                : null;
    }

    /**
     * The General format cuts long numbers to fit the column: all digits are given instead. A format that hides its
     * number does not hide it from us.
     */
    private String shown(BigDecimal number, double value, int formatIndex, String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return number.toPlainString();
        }
        String text = formatter
                .formatRawCellContents(value, formatIndex, format, from1904)
                .strip();
        // what POI falls back to where a format gives nothing
        boolean nothing = text.isEmpty() || text.matches("#+") || text.equals(String.valueOf(value));
        return nothing ? number.toPlainString() : text;
    }
}
