package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterfoil.source.RawTable;
import org.w3c.dom.Element;

/** Goes through a document in reading order. The paragraph right above a table is its caption. */
final class DocxWalk {

    /** Lines between the text and its notes. */
    private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final OpenFile file;
    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxChanges changes;
    private final Outline outline;
    private final Captions captions = new Captions();
    private final List<RawTable> tables = new ArrayList<>();
    private String above = "";

    DocxWalk(OpenFile file, DocxParts parts) throws IOException {
        this.file = file;
        this.parts = parts;
        this.styles = new DocxStyles(parts.ofKind("styles"));
        this.changes = new DocxChanges(file);
        this.outline = new Outline(file);
    }

    void read() throws IOException {
        blocks(parts.body());
        outline.end();
        notes("footnotes");
        notes("endnotes");
        leaveOut("header", "headers and footers");
        leaveOut("footer", "headers and footers");
        leaveOut("comments", "comments");
        changes.tell();
    }

    Outline outline() {
        return outline;
    }

    List<RawTable> tables() {
        return tables;
    }

    private void notes(String kind) throws IOException {
        for (Element part : parts.ofKind(kind)) {
            DocxXml.children(part).stream()
                    .filter(note -> !NO_NOTES.contains(DocxXml.attribute(note, "type")))
                    .forEach(this::blocks);
        }
    }

    /** Parts that repeat themselves on every page, or are not the author's own. */
    private void leaveOut(String kind, String why) throws IOException {
        int number = 0;
        for (Element part : parts.ofKind(kind)) {
            number++;
            DocxWords words = new DocxWords(parts, changes);
            words.leaveOut(why);
            lines(part, words);
            for (Words.LeftOut piece : words.words().leftOut()) {
                outline.passages().leaveOut(why, kind + " " + number, piece.text());
            }
        }
    }

    private static void lines(Element parent, DocxWords words) {
        for (Element child : DocxXml.children(parent)) {
            if (DocxXml.is(child, "p")) {
                words.paragraph(child);
                words.endLine();
            } else {
                lines(child, words);
            }
        }
    }

    private void blocks(Element parent) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "altChunk" -> outline.passages().leaveOut("embedded documents", "a document embedded in it");
                case "sectPr", "sdtPr" -> {}
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        DocxWords content = new DocxWords(parts, changes);
        content.paragraph(paragraph);
        Words words = content.words();
        int heading = styles.headingLevel(paragraph);
        int item = styles.itemDepth(paragraph);
        if (heading > 0) {
            outline.heading(heading, words);
        } else if (item > 0) {
            outline.item(item, words);
        } else {
            outline.endList();
            outline.paragraph(words);
        }
        if (!words.text().isBlank()) {
            above = words.text();
        }
        content.boxes().forEach(this::blocks);
    }

    private void table(Element element) {
        String name = captions.name(above);
        String place = captions.place("", name);
        above = "";
        DocxTable table = new DocxTable(file, parts, changes, outline.passages(), place);
        Grid grid = table.grid(element);
        tables.add(grid.table(name, place, false));
        grid.leaveOut(place, outline.passages());
        table.within().forEach(inner -> {
            if (DocxXml.is(inner, "tbl")) {
                table(inner);
            } else {
                blocks(inner);
            }
        });
    }
}
