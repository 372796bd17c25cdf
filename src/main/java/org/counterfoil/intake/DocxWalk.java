package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.counterfoil.source.RawPassage;
import org.counterfoil.source.RawTable;

/** Goes through a document in reading order. The paragraph right above a table is its caption. */
final class DocxWalk {

    private final OpenFile file;
    private final XWPFDocument document;
    private final Passages passages;
    private final Captions captions = new Captions();
    private final List<RawTable> tables = new ArrayList<>();
    private String above = "";

    DocxWalk(OpenFile file, XWPFDocument document) {
        this.file = file;
        this.document = document;
        this.passages = new Passages(file, "");
    }

    void read() {
        document.getBodyElements().forEach(this::element);
        for (XWPFFootnote footnote : document.getFootnotes()) {
            footnote.getParagraphs().forEach(paragraph -> passages.paragraph(paragraph.getText()));
        }
    }

    List<RawTable> tables() {
        return tables;
    }

    List<RawPassage> passages() {
        return passages.all();
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFTable) {
            table((XWPFTable) element);
        } else if (element instanceof XWPFParagraph) {
            paragraph((XWPFParagraph) element);
        } else if (element instanceof XWPFSDT) {
            ((XWPFSDT) element).getContent().getText().lines().forEach(passages::paragraph);
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        // POI gives the marks of footnotes as text: a figure would swallow them
        String text = paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", "");
        if (isHeading(paragraph)) {
            passages.heading(text);
        } else {
            passages.paragraph(text);
        }
        if (!text.isBlank()) {
            above = text;
        }
    }

    private boolean isHeading(XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return false;
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("heading") || lower.equals("title") || lower.equals("subtitle");
    }

    private void table(XWPFTable table) {
        String name = captions.name(above);
        above = "";
        tables.add(DocxTable.grid(file, table).table(name, captions.place("", name), false));
    }
}
