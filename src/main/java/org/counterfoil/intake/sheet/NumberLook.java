package org.counterfoil.intake.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How one number format of a workbook shows numbers, worked out once. Plain decimals and dates are written by ourselves;
 * formats that are more than that, and those on which we would differ, by POI's {@link DataFormatter}. Not for several
 * threads.
 */
public final class NumberLook {

    /** The last day a spreadsheet can show: 31 December 9999. */
    static final double LAST_DAY = 2_958_466;

    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);

    private final int index;
    private final String format;
    private final boolean from1904;
    private final boolean general;
    private final boolean date;
    private final DataFormatter formatter;
    private final Optional<FastLook> fast;
    private final StoredNumber number = new StoredNumber();

    /**
     * @param index of the format in the workbook; those below 164 have a meaning of their own
     * @param format {@code #,##0.00}; empty: General
     * @param from1904 whether the workbook counts its days from 1904
     */
    public NumberLook(int index, String format, boolean from1904) {
        this.index = index;
        this.format = format;
        this.from1904 = from1904;
        this.general = format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@");
        this.date = !general
                && DateUtil.isADateFormat(index, format)
                && !ELAPSED.matcher(format).find();
        this.formatter = new DataFormatter(Locale.US);
        this.fast =
                general ? Optional.empty() : FastLook.of(format, date, from1904).filter(this::isAsShownByPoi);
    }

    /** The code of the format, as the workbook writes it. */
    public String format() {
        return format;
    }

    /** @param stored the binary number a cell holds */
    public String shown(double stored) {
        number.set(stored);
        return shown(number);
    }

    /** The number a person entered, of its digits in a file. @throws NumberFormatException if they are no number */
    public static BigDecimal entered(String stored) {
        byte[] digits = stored.getBytes(StandardCharsets.UTF_8);
        StoredNumber read = new StoredNumber();
        read.read(digits, 0, digits.length);
        return read.decimal();
    }

    /** The number a person entered. */
    public BigDecimal decimal(double stored) {
        number.set(stored);
        return number.decimal();
    }

    /**
     * The General format cuts long numbers to fit the column: all digits are given instead. A format that hides its
     * number does not hide it from us.
     */
    String shown(StoredNumber stored) {
        if (general) {
            return stored.decimal().toPlainString();
        }
        String text = fast.isPresent() ? fast.get().shown(stored) : "";
        return text.isEmpty() ? slowly(stored) : text;
    }

    private String slowly(StoredNumber stored) {
        double value = stored.binary();
        String text =
                formatter.formatRawCellContents(value, index, format, from1904).strip();
        // what POI falls back to where a format gives nothing
        boolean nothing = text.isEmpty() || text.matches("#+") || text.equals(String.valueOf(value));
        return nothing ? stored.decimal().toPlainString() : text;
    }

    /** The day and time a number stands for, else null: a time of day or a duration is no date. */
    public @Nullable LocalDateTime date(double stored) {
        boolean day = date && stored >= (from1904 ? 0 : 1) && stored < LAST_DAY;
        return day ? DateUtil.getLocalDateTime(stored, from1904, true) : null;
    }

    boolean isGeneral() {
        return general;
    }

    boolean isDate() {
        return date;
    }

    private boolean isAsShownByPoi(FastLook look) {
        for (double probe : FastLook.PROBES) {
            number.set(probe);
            String ours = look.shown(number);
            if (!ours.isEmpty() && !ours.equals(formatter.formatRawCellContents(probe, index, format, from1904))) {
                return false;
            }
        }
        return true;
    }
}
