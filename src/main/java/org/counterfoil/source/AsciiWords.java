package org.counterfoil.source;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of ASCII letters that a regular expression asks for. A text of ASCII that holds none of them is not matched,
 * which is told far faster than by a search: nearly all amounts are figures with a code.
 *
 * @param words in lower case
 */
record AsciiWords(Set<String> words) {

    /** What only looks around adds a condition and takes none away. */
    private static final Pattern AROUND = Pattern.compile("\\(\\?<?[=!](?:[^()]|\\([^()]*\\))*\\)");

    private static final Pattern ANY_LETTER = Pattern.compile("\\\\p\\{\\w+}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\.");
    private static final Pattern WORD = Pattern.compile("(\\p{L}*)(\\p{L})(\\?)?");

    /** A word that may go on in letters that are not spelled out. */
    private static final Pattern OPEN = Pattern.compile("[A-Za-z](?:[\\[*+{.]|\\((?!\\?: ))");

    AsciiWords {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /**
     * @param regex matches whole words of a text, and in each of its branches spells out its first one: letters that
     *     stand together, of which the last may be left out
     * @throws IllegalArgumentException if a word of ASCII is not spelled out to its end
     */
    static AsciiWords of(String regex) {
        String letters =
                ANY_LETTER.matcher(AROUND.matcher(regex).replaceAll(" ")).replaceAll(".");
        String spelled = ESCAPED.matcher(letters).replaceAll(" ");
        if (OPEN.matcher(spelled).find()) {
            throw new IllegalArgumentException("A word is not spelled out to its end in " + regex);
        }
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(spelled); word.find(); ) {
            words.add(word.group(1).concat(word.group(2)).toLowerCase(Locale.ROOT));
            if (word.group(3) != null) {
                words.add(word.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return new AsciiWords(words);
    }

    /** Whether one of them is a word of the text; of a text with other letters than those of ASCII nothing is told: true. */
    boolean mayStandIn(String text) {
        int begin = 0;
        for (int end = 0; end <= text.length(); end++) {
            char letter = end < text.length() ? text.charAt(end) : ' ';
            if (letter > '~') {
                return true;
            }
            if (!isLetter(letter)) {
                if (begin < end && words.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                begin = end + 1;
            }
        }
        return false;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
