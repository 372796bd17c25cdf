package org.counterfoil.linkage.table;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** The words of a text: runs of letters and digits, without marks on letters. */
final class WordList {

    private static final Normalizer2 DECOMPOSING = Normalizer2.getNFDInstance();

    private WordList() {}

    /** @param text lower case */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = folded(text);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && inWord(plain, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(plain, start, i));
                start = -1;
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The same text without marks on its letters. */
    static String folded(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        String decomposed = DECOMPOSING.normalize(text);
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(decomposed.charAt(i));
            }
        }
        return plain.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** An apostrophe between letters parts no word: o'brien is one. */
    private static boolean inWord(String text, int at) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || isApostrophe(letter) && at > 0 && Character.isLetter(text.charAt(at - 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static String word(String text, int start, int end) {
        String word = text.substring(start, end);
        return word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0 ? word : word.replaceAll("['\u2019]", "");
    }
}
