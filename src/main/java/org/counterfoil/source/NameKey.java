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
        String bare = ACCENT.matcher(APART.normalize(text)).replaceAll("");
        String folded = TOGETHER.normalize(bare).toLowerCase(Locale.ROOT).replace("&", " and ");
        return NOISE.matcher(folded).replaceAll("");
    }
}
