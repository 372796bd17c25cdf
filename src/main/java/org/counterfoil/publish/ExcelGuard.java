package org.counterfoil.publish;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps Excel from making something else of a text when a CSV file is opened by double click. On top of the
 * {@link FormulaGuard}, a text that may pass for a number, a date, a time, a truth value or an error, and is not shown as it is
 * written then ({@code 2019-02}, {@code 0012}, {@code 1E5}), stands as the formula of a constant text: {@code ="2019-02"}. Rather
 * one text too many than one too few: it looks the same. {@link #remove} is the inverse of {@link #add} for every text.
 */
public final class ExcelGuard {

    /** Excel takes no longer constant in a formula (255, less what doubled quotes may add). */
    private static final int LONGEST = 120;

    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?<![a-z])[ap]m?(?![a-z])|(?<=[\\d.])[ed](?=[+-]?\\d)");

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,:;/%()$€£¥₩+\\-–−'’]*");

    private static final Pattern OTHER = Pattern.compile("(?i)\\s*(true|false|#[a-z0-9/!?]+)\\s*");

    /** Shown as it is written: no sign but a minus, no idle zero, and no more digits than Excel's numbers have. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=[^1-9]*(\\d[^\\d]?){1,15}\\z)-?(0|[1-9]\\d*)(\\.\\d*[1-9])?");

    private static final int MONTH = 3;

    /** The first letters of words that {@link #WORDS} takes out. */
    private static final Set<String> BEGINNINGS = Set.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "a", "am", "p", "pm",
            "e", "d");

    /** {@code September} and {@code am}. */
    private static final int MOST_LETTERS = 11;

    /** Of the months, of times of day, of exponents, of truth values and of the names of errors. */
    private static final BitSet NUMERIC_LETTERS = new BitSet();

    static {
        "januaryfebruarymarchaprilmayjunejulyaugustseptemberoctobernovemberdecemberamdtruefalsenavaluerefdivnamenullnumspillcalc"
                .chars()
                .forEach(c -> {
                    NUMERIC_LETTERS.set(c);
                    NUMERIC_LETTERS.set(Character.toUpperCase(c));
                });
    }

    private static final String BEGIN = "=\"";
    private static final String END = "\"";

    private ExcelGuard() {}

    static String add(String text) {
        String guarded = FormulaGuard.add(text);
        if (!guarded.equals(text) || !isTakenForAnother(text)) {
            return guarded;
        }
        return BEGIN + text + END;
    }

    private static boolean isTakenForAnother(String text) {
        if (text.length() > LONGEST || hasOtherLetters(text)) {
            return false;
        }
        boolean figures = hasDigit(text) && hasNumericWords(text);
        if (figures && NUMBER.matcher(text).matches()) {
            return false;
        }
        return OTHER.matcher(text).matches()
                || figures
                        && FIGURES.matcher(WORDS.matcher(text).replaceAll("")).matches();
    }

    /** Where a word is none of those that {@link #WORDS} begin with, figures are not all there is: said without an expression. */
    private static boolean hasNumericWords(String text) {
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > begin && !BEGINNINGS.contains(beginning(text, begin, i))) {
                    return false;
                }
                begin = i + 1;
            }
        }
        return true;
    }

    private static String beginning(String text, int begin, int end) {
        return text.substring(begin, Math.min(end, begin + MONTH)).toLowerCase(Locale.ROOT);
    }

    /** More letters than a month and a time of day have, or a quote: nearly every text needs no closer look. */
    private static boolean hasOtherLetters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= MOST_LETTERS; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (c == '"' || letter && !NUMERIC_LETTERS.get(c)) {
                return true;
            }
            letters += letter ? 1 : 0;
        }
        return letters > MOST_LETTERS;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** @param guarded a text as a twin for Excel has it, or as a plain CSV file has it, which never begins so */
    public static String remove(String guarded) {
        boolean constant = guarded.length() > BEGIN.length() && guarded.startsWith(BEGIN) && guarded.endsWith(END);
        return constant
                ? guarded.substring(BEGIN.length(), guarded.length() - END.length())
                : FormulaGuard.remove(guarded);
    }
}
