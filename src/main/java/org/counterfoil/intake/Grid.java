package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.intake.Words.LeftOut;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawCells;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;

/** Lays out cells that span rows and columns: the text lies in the first cell of its span. Columns are 1-based. */
final class Grid {

    /** For {@link #add}: down to the end of the group of rows. */
    static final int TO_THE_END = Integer.MAX_VALUE;

    private final OpenFile file;
    private final List<RawRow> rows = new ArrayList<>();
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final List<RawSpan> merged = new ArrayList<>();
    private final Map<Integer, Set<Integer>> struck = new TreeMap<>();
    private final Map<Integer, Set<Integer>> hidden = new TreeMap<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Map<Integer, List<LeftOut>> leftOut = new TreeMap<>();
    private List<RawCell> cells = new ArrayList<>();
    private int column = 1;

    Grid(OpenFile file) {
        this.file = file;
    }

    /** A cell, down to the last row it covers. */
    private record Span(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** Skips columns that a cell of a row above still covers. */
    void add(Words words, int columns, int rowsSpanned) {
        for (Optional<Span> above = above(column); above.isPresent(); above = above(column)) {
            column = above.get().lastColumn() + 1;
        }
        refuseAbove(column + columns);
        if (!words.text().isBlank()) {
            file.countCells(1);
            cells.add(words.cell(column));
            if (words.struck()) {
                struck.computeIfAbsent(row(), first -> new TreeSet<>()).add(column);
            }
        }
        keepLeftOut(words);
        int lastRow = (int) Math.min(TO_THE_END, (long) row() + rowsSpanned - 1);
        cover(new Span(row(), column, lastRow, column + columns - 1));
    }

    private void keepLeftOut(Words words) {
        if (!words.leftOut().isEmpty()) {
            leftOut.computeIfAbsent(row(), first -> new ArrayList<>()).addAll(words.leftOut());
        }
    }

    private void cover(Span span) {
        SortedMap<Integer, Span> old = spans.subMap(span.firstColumn(), span.lastColumn() + 1);
        old.values().forEach(this::merge);
        old.clear();
        spans.put(span.firstColumn(), span);
        column = span.lastColumn() + 1;
    }

    /** As {@link #add}, of a cell that is not shown. */
    void addHidden(Words words, int columns, int rowsSpanned) {
        add(words, columns, rowsSpanned);
        hidden.computeIfAbsent(row(), first -> new TreeSet<>()).add(column - columns);
    }

    /** A cell that is one with the cell above it. */
    void goOn(int columns, Words words) {
        refuseAbove(column + columns);
        keepLeftOut(words);
        Span above = spans.remove(column);
        int first = above != null && above.lastRow() == rows.size() ? above.firstRow() : row();
        cover(new Span(first, column, row(), column + columns - 1));
    }

    private Optional<Span> above(int wanted) {
        return Optional.ofNullable(spans.floorEntry(wanted))
                .map(Map.Entry::getValue)
                .filter(span -> span.firstRow() < row() && span.lastRow() >= row() && span.lastColumn() >= wanted);
    }

    private int row() {
        return rows.size() + 1;
    }

    void skip(int columns) {
        column += columns;
    }

    void hideRow() {
        hiddenRows.add(row());
    }

    void endRow() {
        rows.add(new RawRow(row(), cells));
        cells = new ArrayList<>();
        column = 1;
    }

    /** No cell reaches from one group of rows into the next. */
    void endGroup() {
        spans.values().forEach(this::merge);
        spans.clear();
    }

    private void merge(Span span) {
        int lastRow = Math.min(span.lastRow(), rows.size());
        if (lastRow > span.firstRow() || span.lastColumn() > span.firstColumn()) {
            merged.add(new RawSpan(span.firstRow(), span.firstColumn(), lastRow, span.lastColumn()));
        }
    }

    private void refuseAbove(int columns) {
        if (columns > Limits.COLUMNS) {
            throw file.unreadable("A table has more than " + Limits.COLUMNS + " columns.", "Split the table.");
        }
    }

    /** @param hidden whether the whole table is not shown */
    RawTable table(String name, String place, boolean isHidden) {
        endGroup();
        RawMarks marks = new RawMarks(
                isHidden,
                hiddenRows,
                Set.of(),
                new RawCells(new TreeMap<>(hidden)),
                new RawCells(new TreeMap<>(struck)),
                merged,
                new TreeMap<>());
        return new RawTable(name, place, rows, marks);
    }

    /** What stands in cells and is not read, as passages of its own. */
    void leaveOut(String place, Passages passages) {
        leftOut.forEach((row, pieces) ->
                pieces.forEach(piece -> passages.leaveOut(piece.why(), place + ", row " + row, piece.text())));
    }
}
