package org.counterfoil.intake;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;

/**
 * A line of text as it stands on a screen of one width for each letter: East Asian letters take two columns, marks none,
 * and a tab goes to the next eighth column.
 */
final class TextLine {

    private static final int TAB = 8;

    /** Every letter takes one column. */
    private static final int[] PLAIN = {};

    private final String text;
    /** Index of a character → the column it stands in, 0-based; one more for the end. */
    private final int[] columns;

    TextLine(String line) {
        this.text = line.stripTrailing();
        this.columns = text.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F) ? PLAIN : columns(text);
    }

    private static int[] columns(String text) {
        int[] columns = new int[text.length() + 1];
        int column = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Arrays.fill(columns, i, Math.min(columns.length, i + Character.charCount(text.codePointAt(i))), column);
            column = after(column, text.codePointAt(i));
        }
        columns[text.length()] = column;
        return columns;
    }

    private static int after(int column, int letter) {
        if (letter == '\t') {
            return (column / TAB + 1) * TAB;
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return column;
        }
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return column + (width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1);
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** In columns. */
    int width() {
        return column(text.length());
    }

    /** The column of a character. */
    int column(int index) {
        return columns.length == 0 ? index : columns[index];
    }

    /** Marks the columns in which something stands. */
    void mark(boolean[] filled) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                Arrays.fill(filled, column(i), Math.max(column(i) + 1, column(i + 1)), true);
            }
        }
    }

    /** What stands from one column to before another, without space around it. */
    String between(int from, int to) {
        int begin = index(from);
        return text.substring(begin, Math.max(begin, index(to))).strip();
    }

    private int index(int column) {
        if (columns.length == 0) {
            return Math.min(column, text.length());
        }
        int index = Arrays.binarySearch(columns, column);
        int first = index < 0 ? -index - 1 : index;
        while (first > 0 && columns[first - 1] == column) {
            first--;
        }
        return Math.min(first, text.length());
    }
}
