package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.intake.pdf.PageLayout;
import org.counterfoil.intake.pdf.Paragraph;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;
import org.jspecify.annotations.Nullable;

/**
 * Names the tables of a document. A table that goes on on the next page is one table there too: the same name, and the
 * header, where it is not repeated, as row 0.
 */
final class PdfTables {

    /** A caption stands at most this far above its table, in points: two lines. */
    private static final double CAPTION_DISTANCE = 36;

    private final OpenFile file;
    private final Captions captions = new Captions();
    private final List<RawTable> all = new ArrayList<>();
    private @Nullable Named last;
    /** What stood on the page before, figures aside: what comes again is a running head and no caption. */
    private List<String> pageBefore = List.of();

    PdfTables(OpenFile file) {
        this.file = file;
    }

    private record Page(int number, List<PdfTable> tables, List<Paragraph> paragraphs) {}

    /** @param first the table's part on its first page */
    private record Named(String name, PdfTable first, int page, boolean endsItsPage) {}

    List<RawTable> all() {
        return all;
    }

    /** @param number 1-based */
    void add(int number, PageLayout layout) {
        Page page = new Page(number, layout.tables().stream().map(PdfTable::of).toList(), layout.paragraphs());
        for (PdfTable table : page.tables()) {
            table.rows().forEach(row -> file.countCells(row.cells().size()));
            String caption = caption(page, table);
            Named before = last;
            boolean goesOn = before != null && goesOn(before, page, table, caption);
            String name = goesOn && before != null ? before.name() : captions.name(caption);
            PdfTable first = goesOn && before != null ? before.first() : table;
            List<RawRow> rows = table.beginsLike(first) ? table.rows() : withHeader(first, table);
            all.add(new RawTable(name, captions.place("page " + page.number() + ", ", name), rows));
            last = new Named(name, first, page.number(), isLast(page, table));
        }
        pageBefore = page.paragraphs().stream().map(PdfTables::withoutFigures).toList();
    }

    private static String withoutFigures(Paragraph paragraph) {
        return paragraph.text().replaceAll("\\d+", "#");
    }

    private static List<RawRow> withHeader(PdfTable first, PdfTable table) {
        List<RawRow> rows = new ArrayList<>();
        first.rows().stream().limit(1).forEach(header -> rows.add(new RawRow(0, header.cells())));
        rows.addAll(table.rows());
        return rows;
    }

    private static boolean goesOn(Named before, Page page, PdfTable table, String caption) {
        boolean nextPage = page.number() == before.page() + 1 && page.tables().indexOf(table) == 0;
        boolean sameTable = caption.isEmpty()
                || table.beginsLike(before.first())
                || Captions.reduced(caption).equals(before.name());
        return nextPage && before.endsItsPage() && table.isDrawnLike(before.first()) && sameTable;
    }

    private static boolean isLast(Page page, PdfTable table) {
        return page.tables().indexOf(table) == page.tables().size() - 1;
    }

    /** The paragraph right above; empty if there is none. */
    private String caption(Page page, PdfTable table) {
        Optional<Paragraph> above = page.paragraphs().stream()
                .filter(paragraph -> paragraph.area().bottom() <= table.area().top() + 1)
                .filter(paragraph -> table.area().top() - paragraph.area().bottom() < CAPTION_DISTANCE)
                .filter(paragraph -> !pageBefore.contains(withoutFigures(paragraph)))
                .filter(paragraph -> page.tables().stream().noneMatch(other -> isBetween(paragraph, other, table)))
                .max(Comparator.comparingDouble(paragraph -> paragraph.area().bottom()));
        return above.map(Paragraph::text).map(Captions::fromNumber).orElse("");
    }

    private static boolean isBetween(Paragraph paragraph, PdfTable other, PdfTable table) {
        return other.area().top() >= paragraph.area().bottom() - 1
                && other.area().bottom() <= table.area().top() + 1;
    }
}
