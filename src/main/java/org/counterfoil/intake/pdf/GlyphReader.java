package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the letters of a page as they are drawn, in the order of the file. */
final class GlyphReader extends PDFTextStripper {

    /** Ink of Latin letters above and below the baseline, of the font's size. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.21;

    private final List<TextPosition> positions = new ArrayList<>();

    private final DrawingBudget budget;

    private GlyphReader(DrawingBudget budget) {
        this.budget = budget;
    }

    static List<TextPosition> positions(PDDocument document, int page, DrawingBudget budget) throws IOException {
        budget.page();
        GlyphReader reader = new GlyphReader(budget);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.positions;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator(operator.getName());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.letter();
        if (text.getUnicode() != null && !text.getUnicode().isEmpty()) {
            positions.add(text);
        }
    }

    /** How most letters run. */
    static Turn turn(List<TextPosition> positions, PDRectangle page) {
        int[] letters = new int[4];
        positions.forEach(position -> letters[quarters(position)]++);
        int most = 0;
        for (int quarters = 1; quarters < letters.length; quarters++) {
            most = letters[quarters] > letters[most] ? quarters : most;
        }
        return new Turn(most, page.getWidth(), page.getHeight());
    }

    private static int quarters(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        return Turn.quartersOf(matrix.getScaleX(), matrix.getShearY());
    }

    static Glyph glyph(TextPosition position, Turn turn) {
        Matrix matrix = position.getTextMatrix();
        double size = Math.max(1, Math.hypot(matrix.getShearX(), matrix.getScaleY()));
        double upX = matrix.getShearX() / size;
        double upY = matrix.getScaleY() / size;
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        Box box = turn.box(
                x - DESCENT * size * upX,
                y - DESCENT * size * upY,
                position.getEndX() + ASCENT * size * upX,
                position.getEndY() + ASCENT * size * upY);
        boolean upright = quarters(position) == turn.quarters();
        return new Glyph(box, turn.y(x, y), size, upright, position.getUnicode());
    }
}
