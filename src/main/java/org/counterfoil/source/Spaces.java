package org.counterfoil.source;

import java.util.regex.Pattern;

/** White space as people see it: a line break, a no-break space or a byte order mark is a space. */
final class Spaces {

    private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    private Spaces() {}

    /** Runs become one space, none at the ends. */
    static String collapse(String text) {
        return isCollapsed(text) ? text.strip() : collapsed(text);
    }

    /** Whether every white space in it is a single space: nearly every cell is so, and needs no search for runs. */
    private static boolean isCollapsed(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' ? before == ' ' : isOdd(letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private static boolean isOdd(char letter) {
        return letter < ' '
                || letter > '~' && (Character.isSpaceChar(letter) || letter == '\uFEFF' || letter == '\u200B');
    }

    /** The same of any text. */
    static String collapsed(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }
}
