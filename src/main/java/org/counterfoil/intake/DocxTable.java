package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.source.RawPassage;
import org.w3c.dom.Element;

/** The rows of one table. What lies in its cells beside paragraphs, tables and text boxes, is kept apart. */
final class DocxTable {

    private final DocxParts parts;
    private final DocxChanges changes;
    private final Passages passages;
    private final String place;
    private final Grid grid;
    private final List<Element> within = new ArrayList<>();

    DocxTable(OpenFile file, DocxParts parts, DocxChanges changes, Passages passages, String place) {
        this.parts = parts;
        this.changes = changes;
        this.passages = passages;
        this.place = place;
        this.grid = new Grid(file);
    }

    Grid grid(Element table) {
        rows(table);
        return grid;
    }

    /** The tables and text boxes in its cells, once it is read. */
    List<Element> within() {
        return within;
    }

    /** Rows may lie in content controls. */
    private void rows(Element parent) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> row(child);
                case "sdt", "sdtContent", "customXml" -> rows(child);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        String why = DocxXml.child(row, "trPr", "ins")
                .or(() -> DocxXml.child(row, "trPr", "del"))
                .map(changes::of)
                .orElse("");
        if (!why.isEmpty()) {
            leaveOut(row, why);
            return;
        }
        grid.skip(DocxXml.number(DocxXml.child(row, "trPr", "gridBefore"), 0, Limits.COLUMNS));
        cells(row);
        grid.endRow();
    }

    /** A row that the view does not have is none: its cells are told apart from those that are read. */
    private void leaveOut(Element parent, String why) {
        for (Element child : DocxXml.children(parent)) {
            if (DocxXml.is(child, "tc")) {
                DocxWords words = new DocxWords(parts, changes);
                words.leaveOut(why);
                content(child, words);
                words.words().leftOut().forEach(piece -> passages.leaveOut(piece.why(), place, piece.text()));
            } else if (DocxXml.is(child, "sdt") || DocxXml.is(child, "sdtContent")) {
                leaveOut(child, why);
            }
        }
    }

    private void cells(Element parent) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tc" -> cell(child);
                case "sdt", "sdtContent", "customXml" -> cells(child);
                default -> {}
            }
        }
    }

    private void cell(Element cell) {
        int columns = Math.max(1, DocxXml.number(DocxXml.child(cell, "tcPr", "gridSpan"), 1, Limits.COLUMNS));
        Optional<Element> merged = DocxXml.child(cell, "tcPr", "vMerge");
        boolean goesOn =
                merged.filter(mark -> !DocxXml.val(mark).equals("restart")).isPresent();
        DocxWords words = new DocxWords(parts, changes);
        if (goesOn) {
            // Word shows the first cell of a merged column only
            words.leaveOut(RawPassage.HIDDEN);
        }
        content(cell, words);
        within.addAll(words.boxes());
        if (goesOn) {
            grid.goOn(columns, words.words());
        } else {
            grid.add(words.words(), columns, 1);
        }
    }

    private void content(Element parent, DocxWords words) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    words.paragraph(child);
                    words.endLine();
                }
                case "tbl" -> within.add(child);
                case "sdt", "sdtContent", "customXml" -> content(child, words);
                default -> {}
            }
        }
    }
}
