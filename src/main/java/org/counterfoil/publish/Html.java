package org.counterfoil.publish;

/** Texts as HTML holds them, in elements and in quoted attributes alike. Whatever a source says stays text. */
final class Html {

    private Html() {}

    /** What HTML forbids, as control characters, becomes U+FFFD. */
    static String text(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F && "&<>\"'".indexOf(c) < 0) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(html, c));
        return html.toString();
    }

    private static void append(StringBuilder html, int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\t', '\n' -> html.append((char) c);
            default -> html.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
        }
    }

    private static boolean isForbidden(int c) {
        return c < ' ' || c >= 0x7F && c <= 0x9F || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
    }

    /** JSON as it may stand in a script element: no text can end it. */
    static String script(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
