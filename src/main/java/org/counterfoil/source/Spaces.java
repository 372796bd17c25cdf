package org.counterfoil.source;

import java.util.regex.Pattern;

/** White space as people see it: a line break, a no-break space or a byte order mark is a space. */
final class Spaces {

    private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    private Spaces() {}

    /** Runs become one space, none at the ends. */
    static String collapse(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }
}
