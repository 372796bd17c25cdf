package org.counterfoil.linkage.similarity;

/**
 * American Soundex by the rules of the United States National Archives: the first letter and three digits. Neighbours of
 * one code count once, the first letter among them, also across H or W; across a vowel or Y they count twice. Prefixes such
 * as <i>van</i> are letters like others.
 */
public final class Soundex {

    /** The digit of A, B, C …; 0 keeps two of one code apart, - does not. */
    private static final String DIGITS = "0123012-02245501262301-202";

    private static final char APART = '0';
    private static final char SILENT = '-';
    private static final int LENGTH = 4;

    private Soundex() {}

    /**
     * The key of a name, large or small letters alike: four characters, or none where the name has no letter A to Z.
     * Everything but these letters is passed over, accented letters too, so fold them first.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(LENGTH);
        char before = APART;
        for (int i = 0; i < name.length() && key.length() < LENGTH; i++) {
            int letter = (name.charAt(i) | 32) - 'a';
            if (letter < 0 || letter >= DIGITS.length()) {
                continue;
            }
            char digit = DIGITS.charAt(letter);
            if (key.length() == 0) {
                key.append((char) ('A' + letter));
            } else if (digit != before && digit != APART && digit != SILENT) {
                key.append(digit);
            }
            before = digit == SILENT ? before : digit;
        }
        return key.length() == 0 ? "" : key.append("000").substring(0, LENGTH);
    }
}
