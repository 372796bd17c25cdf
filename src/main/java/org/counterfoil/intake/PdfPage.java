package org.counterfoil.intake;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * A page taken apart. Lengths in points, from the upper left corner.
 *
 * @param number 1-based
 * @param tables ruled tables from top to bottom
 * @param paragraphs what stands outside them, in reading order
 */
record PdfPage(int number, boolean hasText, boolean hasPictures, List<PdfTable> tables, List<PdfParagraph> paragraphs) {

    static PdfPage of(PDDocument document, ObjectExtractor extractor, int number) throws IOException {
        Page page = extractor.extract(number);
        List<PdfTable> tables = new SpreadsheetExtractionAlgorithm()
                .extract(page).stream()
                        .map(PdfTable::of)
                        .filter(table -> !table.isFrame())
                        .sorted(PdfTable.DOWNWARDS)
                        .toList();
        List<Rectangle2D> areas = tables.stream().map(PdfTable::area).toList();
        PdfText text = new PdfText(number, areas);
        text.getText(document);
        boolean hasText =
                page.getText().stream().anyMatch(letter -> !letter.getText().isBlank());
        boolean pictures = hasPictures(document.getPage(number - 1).getResources());
        return new PdfPage(number, hasText, pictures, tables, text.paragraphs());
    }

    private static boolean hasPictures(PDResources resources) {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
