package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word behind a number that multiplies it.
 *
 * @param factor one where there is no such word
 * @param end index behind the word, or where the search began
 * @param found whether there is such a word
 * @param longScale whether it is a million millions where it is rightly used, and a thousand millions where it is not
 */
record ScaleWord(BigDecimal factor, int end, boolean found, boolean longScale) {

    private static final Pattern WORD = Pattern.compile(
            "\\G(?:\\s*(?:(?i:(trillions?|trn|tn|billones)|(billions?|milliards?|milliarden|bln|bn|mrd|mld|млрд)"
                    + "|(millions?|millionen|millones|mln|mio|mil|mn|mm|млн)|(crores?)|(lakhs?)|(thousands?|tsd|tys|тыс))"
                    + "(?!\\p{L})\\.?|([kKmMbB])(?![\\p{L}\\d]))|([kKmM])(?=(?:USD[TC]?|EUR|ETH|BTC)(?![\\p{L}\\d])))");
    private static final Pattern LEGEND =
            Pattern.compile("(?i)\\G\\s*\\((?:m|mn|mln|millions?|b|bn|billions?|k|thousands?)\\)");
    private static final int[] ZEROS = {12, 9, 6, 7, 5, 3};

    /** @param from index behind the digits */
    static ScaleWord after(String text, int from) {
        Matcher word = WORD.matcher(text);
        if (!word.find(from)) {
            return new ScaleWord(BigDecimal.ONE, from, false, false);
        }
        Matcher legend = LEGEND.matcher(text);
        int end = legend.find(word.end()) ? legend.end() : word.end();
        boolean longScale = "billones".equalsIgnoreCase(word.group(1));
        return new ScaleWord(factor(word), end, true, longScale);
    }

    private static BigDecimal factor(Matcher word) {
        for (int group = 1; group <= ZEROS.length; group++) {
            if (word.group(group) != null) {
                return BigDecimal.TEN.pow(ZEROS[group - 1]);
            }
        }
        String letter = word.group(7) == null ? word.group(8) : word.group(7);
        int zeros = 3 * (1 + "kmb".indexOf(letter.toLowerCase(Locale.ROOT)));
        return BigDecimal.TEN.pow(zeros);
    }
}
