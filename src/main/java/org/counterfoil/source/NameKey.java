package org.counterfoil.source;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common: case, accents, punctuation and spaces are left out. */
final class NameKey {

    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFKCInstance();
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}+]+");

    private NameKey() {}

    /** Empty where the text holds no letter and no digit. */
    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > '~') {
                return folded(text);
            }
            add(letter, key);
        }
        return key.toString();
    }

    /** Letters of ASCII have one form and no accents. */
    private static void add(char letter, StringBuilder key) {
        if (letter >= 'A' && letter <= 'Z') {
            key.append((char) (letter - 'A' + 'a'));
        } else if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '+') {
            key.append(letter);
        } else if (letter == '&') {
            key.append("and");
        }
    }

    /** The same of any text. */
    static String folded(String text) {
        String bare = ACCENT.matcher(APART.normalize(text)).replaceAll("");
        String folded = TOGETHER.normalize(bare).toLowerCase(Locale.ROOT).replace("&", " and ");
        return NOISE.matcher(folded).replaceAll("");
    }
}
