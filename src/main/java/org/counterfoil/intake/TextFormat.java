package org.counterfoil.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.counterfoil.source.RawDocument;

/** Plain text: paragraphs parted by blank lines, list items each by itself, headings as Markdown marks them. */
final class TextFormat implements FormatReader {

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");
    private static final Pattern BEFORE_ITEM = Pattern.compile("\n(?=[ \\t]*(?:[-*•]|\\d{1,3}[.)])[ \\t])");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t#]*");

    @Override
    public RawDocument read(OpenFile file) {
        Passages passages = new Passages(file, "");
        for (String block : BLANK_LINES.split(unixLines(file.text()).strip())) {
            for (String part : BEFORE_ITEM.split(block)) {
                add(passages, part.strip());
            }
        }
        return new RawDocument(file.source(), file.path(), Format.TEXT.slug(), List.of(), passages.all());
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A heading may stand directly above its paragraph, without a blank line. */
    private static void add(Passages passages, String part) {
        String[] lines = part.split("\n", 2);
        var heading = HEADING.matcher(lines[0].strip());
        if (!heading.matches()) {
            passages.paragraph(part);
            return;
        }
        passages.heading(heading.group(1));
        if (lines.length == 2) {
            add(passages, lines[1].strip());
        }
    }
}
