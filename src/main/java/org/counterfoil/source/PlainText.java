package org.counterfoil.source;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** The words of a cell without its dress: markdown, line breaks of HTML, full-width forms, odd spaces and dashes. */
final class PlainText {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*/?\\s*br\\s*/?\\s*>");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\((?:https?|mailto)[^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|~~|__|`");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern WAVE = Pattern.compile("[\\u223C\\u301C\\u2248]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What the patterns below look for among the letters, digits and signs of ASCII. */
    private static final String DRESS = "<[*~_`";

    private PlainText() {}

    static String of(String text) {
        return isPlain(text) ? text.strip() : undressed(text);
    }

    /** Nearly every cell is: then nothing below would find anything, and compatible forms are of other letters. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ' || DRESS.indexOf(letter) >= 0) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    /** The same of any text. */
    static String undressed(String text) {
        String words = LINK.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("$1");
        words = COMPATIBLE.normalize(EMPHASIS.matcher(words).replaceAll(""));
        words = WAVE.matcher(DASH.matcher(words).replaceAll("-")).replaceAll("~");
        words = words.replace('\u2018', '\'').replace('\u2019', '\'');
        return SPACES.matcher(UNSEEN.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
