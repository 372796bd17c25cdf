package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page taken apart: every letter that it draws is in exactly one table or paragraph.
 *
 * @param hasText draws letters at all
 * @param hasPictures draws pictures
 * @param tables from top to bottom
 * @param paragraphs what stands outside the tables, in the order of reading
 */
public record PageLayout(boolean hasText, boolean hasPictures, List<PageTable> tables, List<Paragraph> paragraphs) {

    private static final Comparator<PageTable> DOWNWARDS = Comparator.comparingDouble(
                    (PageTable table) -> table.area().top())
            .thenComparingDouble(table -> table.area().left());

    /**
     * Reads one page. Holds no state, and changes nothing of the document.
     *
     * @param number 1-based
     * @param budget of the document
     * @throws EndlessDrawing if it is spent
     */
    public static PageLayout of(PDDocument document, int number, DrawingBudget budget) throws IOException {
        return of(PageContent.of(document, number, budget));
    }

    static PageLayout of(PageContent content) {
        List<PageTable> drawn = RuledFinder.find(content.rulings(), content.words()).stream()
                .filter(table -> content.drawings().stream().noneMatch(drawing -> drawing.holdsCentreOf(table.area())))
                .toList();
        List<Word> left = outside(drawn, content.words());
        List<PageTable> open = openTables(content, upright(outsideBoxes(content.drawings(), left)));
        List<Paragraph> paragraphs = paragraphs(outside(open, upright(left)));
        paragraphs.addAll(
                Paragraphs.of(left.stream().filter(word -> !word.upright()).toList()));
        return new PageLayout(
                !content.words().isEmpty(),
                !content.pictures().isEmpty(),
                Stream.concat(drawn.stream(), open.stream()).sorted(DOWNWARDS).toList(),
                List.copyOf(paragraphs));
    }

    private static List<PageTable> openTables(PageContent content, List<Word> words) {
        OpenFinder finder = new OpenFinder(content.rulings(), content.leaders());
        List<PageTable> tables = new ArrayList<>(finder.betweenRules(words));
        for (List<Word> part : PageFlow.parts(outside(tables, words))) {
            tables.addAll(finder.byAlignment(part));
        }
        return tables;
    }

    private static List<Paragraph> paragraphs(List<Word> words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        PageFlow.parts(words).forEach(part -> paragraphs.addAll(Paragraphs.of(part)));
        return paragraphs;
    }

    private static List<Word> upright(List<Word> words) {
        return words.stream().filter(Word::upright).toList();
    }

    private static List<Word> outside(List<PageTable> tables, List<Word> words) {
        return outsideBoxes(tables.stream().map(PageTable::area).toList(), words);
    }

    private static List<Word> outsideBoxes(List<Box> boxes, List<Word> words) {
        return words.stream()
                .filter(word -> boxes.stream().noneMatch(box -> box.holdsCentreOf(word.box())))
                .toList();
    }
}
