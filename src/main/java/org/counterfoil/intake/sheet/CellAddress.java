package org.counterfoil.intake.sheet;

/** Addresses such as {@code E17}. */
public final class CellAddress {

    /** Bounds of the format, and Excel's own. */
    public static final int ROWS = 1_048_576;

    /** See {@link #ROWS}. */
    public static final int COLUMNS = 16_384;

    private CellAddress() {}

    /** @param row 1-based @param column 1-based */
    public static String text(int row, int column) {
        StringBuilder letters = new StringBuilder(12);
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** Row and column as one number; 0 where it is no address. */
    static long read(String text) {
        int at = 0;
        long column = 0;
        while (at < text.length() && isLetter(text.charAt(at)) && at < 4) {
            column = column * 26 + (text.charAt(at++) & 31);
        }
        String digits = text.substring(at);
        if (column == 0 || column > COLUMNS || !digits.matches("[1-9]\\d{0,6}") || Integer.parseInt(digits) > ROWS) {
            return 0;
        }
        return column << 32 | Integer.parseInt(digits);
    }

    static int row(long address) {
        return (int) address;
    }

    static int column(long address) {
        return (int) (address >>> 32);
    }

    private static boolean isLetter(int character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    /** The address in an attribute's value, read in place. @throws MalformedSheet where it is none, or of another row */
    static int column(XmlBytes value, int row) throws java.io.IOException {
        int length = value.valueLength();
        int column = 0;
        int at = 0;
        while (at < length && isLetter(value.valueByte(at)) && column <= COLUMNS) {
            column = column * 26 + (value.valueByte(at++) & 31);
        }
        int number = 0;
        boolean digits = at > 0 && at < length && length - at <= 7;
        for (; at < length && digits; at++) {
            int digit = value.valueByte(at) - '0';
            digits = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!digits || column > COLUMNS || number != row) {
            throw new MalformedSheet("A cell of row " + row + " has the address '" + value.value() + "'.");
        }
        return column;
    }
}
