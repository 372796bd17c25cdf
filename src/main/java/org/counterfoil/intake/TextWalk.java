package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.source.RawTable;

/** Goes through the lines of a text in reading order. */
final class TextWalk {

    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:[-*•]|\\d{1,3}[.)])[ \\t]+(\\S.*)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t#]*");

    private final OpenFile file;
    private final Outline outline;
    private final Captions captions = new Captions();
    private final List<RawTable> tables = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** Before this line, 0-based, no drawn table begins. */
    private int undrawn;
    /** The heading or caption right above, until a table has taken it as its name. */
    private String untaken = "";

    TextWalk(OpenFile file) {
        this.file = file;
        this.outline = new Outline(file);
    }

    Outline outline() {
        return outline;
    }

    List<RawTable> tables() {
        return tables;
    }

    void read(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); ) {
            Optional<TextTable> table = table(lines, i);
            if (table.isPresent()) {
                captionAbove();
                flush();
                add(table.get());
                i += table.get().lines();
            } else {
                line(lines.get(i));
                i++;
            }
        }
        flush();
    }

    /** One that space alone parts begins after a blank line only. */
    private Optional<TextTable> table(List<TextLine> lines, int at) {
        if (lines.get(at).isBlank()) {
            return Optional.empty();
        }
        if (at >= undrawn && DrawnTable.isPart(lines.get(at))) {
            Optional<TextTable> drawn = DrawnTable.at(lines, at);
            if (drawn.isPresent()) {
                return drawn;
            }
            undrawn = DrawnTable.end(lines, at);
        }
        boolean begins = paragraph.isEmpty()
                && !HEADING.matcher(lines.get(at).text().strip()).matches();
        return begins ? AlignedTable.at(lines, at) : Optional.empty();
    }

    /** A single line right above a table is its caption. */
    private void captionAbove() {
        if (!paragraph.isEmpty() && paragraph.indexOf("\n") < 0) {
            untaken = paragraph.toString();
        }
    }

    private void add(TextTable table) {
        String name = captions.name(table.caption().isEmpty() ? untaken : table.caption());
        untaken = "";
        if (!table.caption().isEmpty()) {
            outline.paragraph(Words.plain(table.caption()));
        }
        tables.add(table.grid(file).table(name, captions.place("", name), false));
    }

    private void line(TextLine line) {
        String text = line.text();
        Matcher heading = HEADING.matcher(text.strip());
        Matcher item = ITEM.matcher(text);
        if (line.isBlank()) {
            flush();
        } else if (paragraph.isEmpty() && heading.matches()) {
            outline.heading(heading.group(1).length(), Words.plain(heading.group(2)));
            untaken = heading.group(2);
        } else if (item.matches()) {
            flush();
            paragraph.append(text);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void flush() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        Matcher item = ITEM.matcher(text.lines().findFirst().orElse(""));
        if (item.matches()) {
            String shown = outline.hasRecords() ? text.replaceFirst("^\\s*\\S+\\s+", "") : text;
            outline.item(item.group(1).isBlank() && item.group(1).length() < 2 ? 1 : 2, Words.plain(shown.strip()));
        } else if (!text.isBlank()) {
            outline.endList();
            outline.paragraph(Words.plain(text.strip()));
            untaken = Captions.isNumbered(text) ? text : untaken;
        }
    }
}
