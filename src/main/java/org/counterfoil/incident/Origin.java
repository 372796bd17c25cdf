package org.counterfoil.incident;

import java.util.Comparator;

/**
 * The address of a value: where a person must look to see it. Everything is 1-based.
 *
 * @param page what the claims of many rows have in common
 * @param row row of the file or table, or 0 where there are no rows
 * @param cell address of the cell ({@code E17}), or empty where cells have none
 * @param column header of the column, or empty
 * @param quote the text that stands there, or the sentence; empty only where a whole document is meant
 */
public record Origin(Page page, int row, String cell, String column, String quote) implements Comparable<Origin> {

    /**
     * A document, or a part of it.
     *
     * @param source the source's folder name
     * @param document file name within the source's folder, with {@code /} between folders; empty for a statement of the descriptor's
     * @param place where in the document: {@code sheet 2017}, {@code page 2, table A}, {@code paragraph 3}; empty for a plain table file
     */
    public record Page(String source, String document, String place) {}

    private static final Comparator<Origin> ORDER = Comparator.comparing(Origin::source)
            .thenComparing(Origin::document)
            .thenComparing(Origin::place)
            .thenComparingInt(Origin::row)
            .thenComparing(Origin::cell)
            .thenComparing(Origin::column)
            .thenComparing(Origin::quote);

    public Origin(String source, String document, String place, int row, String cell, String column, String quote) {
        this(new Page(source, document, place), row, cell, column, quote);
    }

    public static Origin ofDocument(String source, String document) {
        return new Origin(source, document, "", 0, "", "", "");
    }

    public Origin withQuote(String text) {
        return new Origin(page, row, cell, column, text);
    }

    public String source() {
        return page.source();
    }

    public String document() {
        return page.document();
    }

    public String place() {
        return page.place();
    }

    /** For people: {@code annex-21.pdf, page 2, table A, row 17, column amounts}. */
    public String locator() {
        StringBuilder words = new StringBuilder(document().isEmpty() ? "source.yml" : document());
        append(words, place());
        append(words, row == 0 ? "" : "row " + row);
        append(words, cell.isEmpty() ? "" : "cell " + cell);
        append(words, column.isEmpty() ? "" : "column " + column);
        return words.toString();
    }

    private static void append(StringBuilder words, String part) {
        if (!part.isEmpty()) {
            words.append(", ").append(part);
        }
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
