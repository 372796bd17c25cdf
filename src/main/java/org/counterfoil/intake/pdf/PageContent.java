package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/** What a page draws, upright: words in the order of the file, lines, where dots lead the eye,
 * where pictures lie, and where charts and other
 * drawings of lines do. */
record PageContent(
        Box page, List<Word> words, List<Ruling> rulings, List<Box> leaders, List<Box> pictures, List<Box> drawings) {

    /** @param number 1-based */
    static PageContent of(PDDocument document, int number, DrawingBudget budget) throws IOException {
        PDPage page = document.getPage(number - 1);
        List<TextPosition> positions = GlyphReader.positions(document, number, budget);
        Turn turn = GlyphReader.turn(positions, page.getCropBox());
        List<Glyph> glyphs = positions.stream()
                .map(position -> GlyphReader.glyph(position, turn))
                .toList();
        PathReader paths = new PathReader(page, turn, budget);
        paths.read();
        List<Word> words = Words.of(Leaders.without(glyphs));
        List<Ruling> rulings = Rulings.joined(paths.shapes().rulings());
        return new PageContent(
                turn.page(),
                words,
                rulings,
                Leaders.boxes(glyphs),
                paths.pictures(),
                new Drawings(words, rulings).of(paths.shapes()));
    }
}
