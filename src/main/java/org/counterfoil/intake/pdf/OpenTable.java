package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds the cells of a table whose columns no lines part, from its lines of text. */
final class OpenTable {

    private final Columns columns;
    private final List<PlacedLine> lines;
    private final List<Double> rules;

    /** @param rules places of lines drawn over the whole width, from top to bottom */
    OpenTable(Columns columns, List<PlacedLine> lines, List<Double> rules) {
        this.columns = columns;
        this.lines = lines;
        this.rules = rules;
    }

    PageTable table(Box area) {
        List<Cell> cells = new ArrayList<>();
        List<List<PlacedLine>> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            cells.addAll(cells(row, rows.get(row)));
        }
        return new PageTable(area, rows.size(), columns.count(), cells);
    }

    private List<List<PlacedLine>> rows() {
        int header = HeaderStack.lines(lines, rules);
        List<List<PlacedLine>> rows =
                new ArrayList<>(HeaderStack.rows(new SpreadHeaders(columns).over(lines.subList(0, header))));
        List<List<PlacedLine>> bands = bands(lines.subList(header, lines.size()));
        if (isRuledRowByRow(bands)) {
            rows.addAll(bands);
        } else {
            bands.forEach(band -> rows.addAll(RowGrouping.rows(band)));
        }
        return rows;
    }

    private List<List<PlacedLine>> bands(List<PlacedLine> body) {
        TreeMap<Long, List<PlacedLine>> bands = new TreeMap<>();
        for (PlacedLine line : body) {
            long above = rules.stream()
                    .filter(rule -> rule < line.line().box().centreY())
                    .count();
            bands.computeIfAbsent(above, key -> new ArrayList<>()).add(line);
        }
        return List.copyOf(bands.values());
    }

    /** A line below every row, most of which are a line or two of text. */
    private static boolean isRuledRowByRow(List<List<PlacedLine>> bands) {
        long small = bands.stream().filter(band -> band.size() <= 2).count();
        return bands.size() >= 3 && small >= 0.75 * bands.size();
    }

    private static List<Cell> cells(int row, List<PlacedLine> lines) {
        TreeMap<Integer, Open> byColumn = new TreeMap<>();
        for (PlacedLine line : lines) {
            for (PlacedLine.Piece piece : line.pieces()) {
                Open cell = new Open(piece.first(), piece.last(), piece.text());
                for (Open other : List.copyOf(byColumn.values())) {
                    if (other.first <= cell.last && other.last >= cell.first) {
                        byColumn.remove(other.first);
                        cell = other.with(cell);
                    }
                }
                byColumn.put(cell.first, cell);
            }
        }
        return byColumn.values().stream()
                .map(cell -> new Cell(row, cell.first, 1, cell.last - cell.first + 1, cell.text))
                .toList();
    }

    private record Open(int first, int last, String text) {

        Open with(Open below) {
            return new Open(Math.min(first, below.first), Math.max(last, below.last), text + "\n" + below.text);
        }
    }
}
