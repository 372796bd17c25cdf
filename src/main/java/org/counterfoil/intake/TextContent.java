package org.counterfoil.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells text formats apart. */
final class TextContent {

    private static final int HEAD = 4096;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table)\\b.*");
    /** Elements that pages begin with where they are cut out of a whole one. */
    private static final Pattern HTML_PART = Pattern.compile(
            "(?is)^\\s*(?:<!--.*?-->\\s*)*<(?:dl|ul|ol|div|p|h[1-6]|section|article|main|header|nav|span|meta|title)\\b.*");

    private static final Pattern XML = Pattern.compile("(?s)^\\s*<\\?xml\\s.*");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?s)^\\s*(?:<!--.*?-->\\s*)*<(?:!DOCTYPE\\s+)?([A-Za-z_][\\w:.-]*)(?:\\s[^<]*|\\s*/?)>?.*");
    private static final Pattern JSON = Pattern.compile("(?s)^\\s*(\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]0-9tfn-]).*");

    private static final Set<Format> READ_BY_EYE = Set.of(Format.CSV, Format.TEXT, Format.MARKDOWN);

    private TextContent() {}

    static Format recognise(OpenFile file) {
        String text = file.decoded().text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        Format promised = Format.promisedBy(Format.ending(file.path())).orElse(Format.TEXT);
        if (HTML.matcher(head).matches()
                || promised == Format.HTML && HTML_PART.matcher(head).matches()) {
            return Format.HTML;
        }
        if (XML.matcher(head).matches() || isElement(head, text, promised)) {
            return Format.XML;
        }
        if (JSON.matcher(head).matches() && (!READ_BY_EYE.contains(promised) || looksClosed(text))) {
            return Format.JSON;
        }
        return proseOrTable(file, promised, text);
    }

    /** XML without its declaration: named so, or closed by the element that opens it. */
    private static boolean isElement(String head, String text, Format promised) {
        Matcher element = ELEMENT.matcher(head);
        return element.matches()
                && (promised == Format.XML || text.stripTrailing().endsWith("</" + element.group(1) + ">"));
    }

    /** Only where a bracket could also begin a sentence or a cell. */
    private static boolean looksClosed(String text) {
        String end = text.stripTrailing();
        return end.endsWith("}") || end.endsWith("]");
    }

    private static Format proseOrTable(OpenFile file, Format promised, String text) {
        if (promised == Format.HTML) {
            return Format.HTML;
        }
        if (promised == Format.CSV) {
            return Format.CSV;
        }
        boolean named = !file.options().delimiter().isEmpty();
        if (promised == Format.MARKDOWN && !named) {
            return Format.MARKDOWN;
        }
        return named || Delimiter.isSurelyATable(text) && !TextFormat.isDrawn(text) ? Format.CSV : Format.TEXT;
    }
}
