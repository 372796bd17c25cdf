package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parts lines of running text into paragraphs: by the space between, and where the size of the letters changes. */
final class Paragraphs {

    /** Lines of a paragraph are at most so many sizes of their font apart; single spacing is some 1.2. */
    private static final double LEADING = 1.62;

    /** Notes and headings are set this much smaller or larger than what is beside them. */
    private static final double OTHER_SIZE = 1.12;

    private Paragraphs() {}

    /** @param words of one part of the page, read from top to bottom */
    static List<Paragraph> of(List<Word> words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : TextLines.of(words.stream().filter(Word::upright).toList())) {
            if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line)) {
                paragraphs.add(paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        words.stream()
                .filter(word -> !word.upright())
                .forEach(word -> paragraphs.add(new Paragraph(word.box(), word.text())));
        return paragraphs;
    }

    private static boolean goesOn(TextLine above, TextLine below) {
        double larger = Math.max(above.size(), below.size());
        double smaller = Math.min(above.size(), below.size());
        return below.baseline() - above.baseline() <= LEADING * larger && larger <= OTHER_SIZE * smaller;
    }

    private static Paragraph paragraph(List<TextLine> lines) {
        Box area =
                Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        return new Paragraph(area, lines.stream().map(TextLine::text).collect(Collectors.joining("\n")));
    }
}
