package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows of a table seem to be its header.
 *
 * @param rows numbers, from the top, as a descriptor writes them; empty: none
 * @param header the names of the columns
 */
record HeaderGuess(List<Integer> rows, Header header) {

    private static final int WITHIN = 20;
    private static final int LONGEST = 60;
    private static final int STACKED = 3;

    /** Empty where the table holds nothing. */
    static Optional<HeaderGuess> of(RawTable table, HeaderWords words) {
        List<RawRow> filled = table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .limit(WITHIN)
                .toList();
        Optional<RawRow> best = filled.stream()
                .max(Comparator.comparingLong((RawRow row) -> words(row, words))
                        .thenComparing(RawRow::number, Comparator.reverseOrder()));
        int shift = !table.rows().isEmpty() && table.rows().get(0).number() == 0 ? 1 : 0;
        return best.map(row -> stack(table, filled, row).stream()
                        .map(stacked -> stacked.number() + shift)
                        .toList())
                .flatMap(rows -> Header.of(table, rows).map(header -> new HeaderGuess(rows, header)));
    }

    private static long words(RawRow row, HeaderWords words) {
        Set<String> targets = new LinkedHashSet<>();
        long known = row.cells().stream()
                .filter(cell -> cell.text().length() < LONGEST)
                .map(cell -> words.suggestions(cell.text()))
                .filter(found -> !found.isEmpty())
                .filter(found -> targets.add(found.get(0).target()))
                .count();
        return known - row.cells().stream().filter(HeaderGuess::isNumber).count();
    }

    private static boolean isNumber(RawCell cell) {
        return cell.number() != null
                || cell.date() != null
                || cell.text().strip().matches("[\\d.,/-]*\\d[\\d.,/-]*");
    }

    /** The rows above and below that belong to the header. */
    private static List<RawRow> stack(RawTable table, List<RawRow> filled, RawRow best) {
        List<RawRow> stack = new ArrayList<>(List.of(best));
        int at = filled.indexOf(best);
        for (int above = at - 1; above >= 0 && stack.size() < STACKED; above--) {
            RawRow row = filled.get(above);
            if (row.number() != stack.get(0).number() - 1 || !heads(table, row, stack.get(0))) {
                break;
            }
            stack.add(0, row);
        }
        if (at + 1 < filled.size() && isUnder(table, best, filled.get(at + 1))) {
            stack.add(filled.get(at + 1));
        }
        return stack;
    }

    /** Whether a row groups the columns below it: it stands above some of them, or is merged over some but not over all. */
    private static boolean heads(RawTable table, RawRow row, RawRow below) {
        boolean words = row.cells().stream().noneMatch(HeaderGuess::isNumber);
        boolean gaps = row.cells().size() < below.cells().size();
        boolean grouped = row.cells().size() > 1 || row.cells().get(0).column() > 1;
        boolean title =
                spans(table, row).anyMatch(span -> width(span) >= below.cells().size());
        return words && gaps && grouped && !title;
    }

    /** Whether the row below completes a header: cells above it are merged downwards, or it fills what they leave blank. */
    private static boolean isUnder(RawTable table, RawRow row, RawRow below) {
        boolean merged = spans(table, row).anyMatch(span -> span.lastRow() > span.firstRow());
        boolean wide = spans(table, row).anyMatch(span -> width(span) > 1);
        boolean words = below.cells().stream().noneMatch(HeaderGuess::isNumber);
        return words && merged && wide;
    }

    private static Stream<RawSpan> spans(RawTable table, RawRow row) {
        return table.marks().merged().stream().filter(span -> span.firstRow() == row.number());
    }

    private static int width(RawSpan span) {
        return span.lastColumn() - span.firstColumn() + 1;
    }
}
