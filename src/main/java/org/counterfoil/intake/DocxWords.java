package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.source.RawPassage;
import org.w3c.dom.Element;

/** The text of paragraphs, in one view of what was changed in them. Text boxes in them are kept apart. */
final class DocxWords {

    private static final Pattern FIELD = Pattern.compile("(?s)\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private final DocxParts parts;
    private final DocxChanges changes;
    private final WordsBuilder words = new WordsBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();

    DocxWords(DocxParts parts, DocxChanges changes) {
        this.parts = parts;
        this.changes = changes;
    }

    void paragraph(Element paragraph) {
        DocxXml.children(paragraph).forEach(this::element);
    }

    void endLine() {
        words.add("\n");
    }

    /** What is added from now on is not read. */
    void leaveOut(String why) {
        words.begin(why);
    }

    Words words() {
        return words.words();
    }

    /** Their contents, in the order in which they were met. */
    List<Element> boxes() {
        return boxes;
    }

    private void element(Element element) {
        switch (element.getLocalName()) {
            case "t", "delText" -> words.add(element.getTextContent());
            case "tab", "ptab" -> words.add("\t");
            case "br", "cr" -> words.add("\n");
            case "noBreakHyphen" -> words.add("-");
            case "r" -> run(element);
            case "ins", "moveTo", "del", "moveFrom" -> change(element);
            case "hyperlink" -> {
                DocxXml.children(element).forEach(this::element);
                words.link(parts.target(DocxXml.attribute(element, "id")));
            }
            case "instrText" -> field.append(element.getTextContent());
            case "fldChar" -> field(DocxXml.attribute(element, "fldCharType"));
            case "AlternateContent" -> alternative(element);
            case "txbxContent" -> boxes.add(element);
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "delInstrText", "tbl" -> words.add("");
            default -> DocxXml.children(element).forEach(this::element);
        }
    }

    private void run(Element run) {
        boolean struck =
                DocxXml.isOn(DocxXml.child(run, "rPr", "strike")) || DocxXml.isOn(DocxXml.child(run, "rPr", "dstrike"));
        boolean hidden = DocxXml.isOn(DocxXml.child(run, "rPr", "vanish"));
        if (struck || hidden) {
            words.begin(hidden ? RawPassage.HIDDEN : RawPassage.STRUCK);
        }
        DocxXml.children(run).forEach(this::element);
        if (struck || hidden) {
            words.end();
        }
    }

    private void change(Element change) {
        String why = changes.of(change);
        if (!why.isEmpty()) {
            words.begin(why);
        }
        DocxXml.children(change).forEach(this::element);
        if (!why.isEmpty()) {
            words.end();
        }
    }

    /** Newer programs read the choice, older ones what it falls back to: both say the same. */
    private void alternative(Element alternative) {
        DocxXml.child(alternative, "Choice")
                .or(() -> DocxXml.child(alternative, "Fallback"))
                .ifPresent(chosen -> DocxXml.children(chosen).forEach(this::element));
    }

    private void field(String type) {
        if (type.equals("begin")) {
            field.setLength(0);
        } else if (type.equals("end")) {
            Matcher link = FIELD.matcher(field);
            if (link.matches()) {
                words.link(link.group(1));
            }
            field.setLength(0);
        }
    }
}
