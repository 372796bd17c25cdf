package org.counterfoil.intake;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The running text of one page: what stands outside the tables, in paragraphs. */
final class PdfText extends PDFTextStripper {

    /** Lines of a paragraph are at most this many heights of a letter apart; single spacing is some 1.7. */
    private static final double LEADING = 2.2;

    private final List<Rectangle2D> tables;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double lineTop;
    private double lineBottom;
    private double lineHeight;

    /** @param tables areas that are left out */
    PdfText(int page, List<Rectangle2D> tables) {
        this.tables = tables;
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    List<PdfParagraph> paragraphs() {
        return paragraphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double x = text.getXDirAdj() + text.getWidthDirAdj() / 2;
        double y = text.getYDirAdj() - text.getHeightDir() / 2;
        if (tables.stream().noneMatch(table -> table.contains(x, y))) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            double bottom = position.getYDirAdj();
            double top = bottom - position.getHeightDir();
            lineTop = line.length() == 0 ? top : Math.min(lineTop, top);
            lineBottom = line.length() == 0 ? bottom : Math.max(lineBottom, bottom);
            lineHeight = Math.max(lineHeight, position.getHeightDir());
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (!line.toString().isBlank()) {
            addLine(new PdfParagraph(lineTop, lineBottom, line.toString()));
        }
        line.setLength(0);
        lineHeight = 0;
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        writeLineSeparator();
        super.endPage(page);
    }

    private void addLine(PdfParagraph added) {
        int last = paragraphs.size() - 1;
        if (last < 0 || !goesOn(paragraphs.get(last), added)) {
            paragraphs.add(added);
            return;
        }
        PdfParagraph before = paragraphs.get(last);
        paragraphs.set(last, new PdfParagraph(before.top(), added.bottom(), before.text() + "\n" + added.text()));
    }

    private boolean goesOn(PdfParagraph before, PdfParagraph next) {
        double step = next.bottom() - before.bottom();
        boolean tableBetween = tables.stream()
                .anyMatch(table -> table.getMinY() >= before.bottom() - 1 && table.getMaxY() <= next.top() + 1);
        return step > 0 && step <= LEADING * lineHeight && !tableBetween;
    }
}
