package org.counterfoil.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Draws pages with text and lines at given places, in points from the upper left corner. */
final class PageSketch {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private double height;

    PageSketch() {
        page(612, 792);
    }

    PageSketch page(double width, double pageHeight) {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(new PDRectangle((float) width, (float) pageHeight));
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            height = pageHeight;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows is drawn as on a page turned by 90 degrees. */
    PageSketch turned(double width) {
        try {
            content.transform(Matrix.getRotateInstance(Math.PI / 2, (float) width, 0));
            height = width;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageSketch text(double x, double y, double size, String text) {
        try {
            content.beginText();
            content.setFont(FONT, (float) size);
            content.newLineAtOffset((float) x, (float) (height - y));
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageSketch right(double x, double y, double size, String text) {
        return text(x - width(size, text), y, size, text);
    }

    PageSketch centred(double x, double y, double size, String text) {
        return text(x - width(size, text) / 2, y, size, text);
    }

    private static double width(double size, String text) {
        try {
            return FONT.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageSketch line(double x1, double y1, double x2, double y2) {
        try {
            content.moveTo((float) x1, (float) (height - y1));
            content.lineTo((float) x2, (float) (height - y2));
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line as many programs draw it: a filled box half a point high. */
    PageSketch thinBox(double x1, double y, double x2) {
        try {
            content.addRect((float) x1, (float) (height - y), (float) (x2 - x1), 0.5f);
            content.fill();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageSketch filledBox(double left, double top, double right, double bottom) {
        try {
            content.addRect((float) left, (float) (height - bottom), (float) (right - left), (float) (bottom - top));
            content.fill();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page, read. */
    PageLayout read() {
        try (PDDocument read = Loader.loadPDF(bytes())) {
            return PageLayout.of(read, 1, new DrawingBudget(() -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
