package org.counterfoil.publish;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a workbook's XML holds them (ECMA-376, ST_Xstring): what XML cannot hold is written {@code _x0001_}. */
final class XmlText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String of(String text) {
        String marked = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_$1") : text;
        StringBuilder xml = new StringBuilder(marked.length() + 16);
        for (int i = 0, c; i < marked.length(); i += Character.charCount(c)) {
            c = marked.codePointAt(i);
            append(xml, c);
        }
        return xml.toString();
    }

    private static void append(StringBuilder xml, int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\t', '\n' -> xml.appendCodePoint(c);
            default -> {
                boolean impossible = c < ' ' || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
                if (impossible) {
                    xml.append(String.format(Locale.ROOT, "_x%04X_", c));
                } else {
                    xml.appendCodePoint(c);
                }
            }
        }
    }
}
