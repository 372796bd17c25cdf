package org.counterfoil.publish;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula when a CSV file is opened. A text that begins with {@code = + - @},
 * a tab, a line break, or one of the full-width signs gets an apostrophe in front; so does one that begins with
 * apostrophes and then one of these, so that nothing is lost: {@link #remove} is the inverse of {@link #add} for every
 * text. Numbers, dates and truth values stay as they are, also where a column of texts holds a plain number ({@code -6}).
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS =
            Pattern.compile("(?![+-]\\d+(\\.\\d+)?\\z)'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    /** What a dangerous text can begin with: nearly every text needs no closer look. */
    private static final String BEGINNINGS = "'=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    public static String add(String text) {
        boolean plain = text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0;
        return plain ? text : guarded(text);
    }

    private static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** @param guarded a text that {@link #add} gave; a number is given back as it is */
    public static String remove(String guarded) {
        boolean marked = guarded.startsWith("'") && DANGEROUS.matcher(guarded).matches();
        return marked ? guarded.substring(1) : guarded;
    }
}
