package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/** What a page draws, upright: words in the order of the file, lines, where dots lead the eye,
 * and where pictures lie. */
record PageContent(Box page, List<Word> words, List<Ruling> rulings, List<Box> leaders, List<Box> pictures) {

    /** @param number 1-based */
    static PageContent of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        List<TextPosition> positions = GlyphReader.positions(document, number);
        Turn turn = GlyphReader.turn(positions, page.getCropBox());
        List<Glyph> glyphs = positions.stream()
                .map(position -> GlyphReader.glyph(position, turn))
                .toList();
        PathReader paths = new PathReader(page, turn);
        paths.read();
        return new PageContent(
                turn.page(),
                Words.of(Leaders.without(glyphs)),
                Rulings.joined(paths.rulings()),
                Leaders.boxes(glyphs),
                paths.pictures());
    }
}
