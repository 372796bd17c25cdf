package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.intake.TextTable.Cell;

/**
 * A table whose columns are parted by space alone, at least two blank columns wide on every line, or lie under runs of
 * dashes. Lists, labels with their values and running text in two columns look alike and are none.
 */
final class AlignedTable {

    private static final Pattern RUNS = Pattern.compile("\\s*[-=_─]{2,}(?:\\s+[-=_─]{2,})+\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s*[-=_─]{3,}\\s*");
    private static final Pattern ITEM = Pattern.compile("[-*•–]|\\(?\\w{1,3}[.)]");
    private static final int GUTTER = 2;
    private static final int FEWEST_LINES = 3;
    /** Letters of a cell from which on two columns are taken for running text. */
    private static final int LONG = 40;

    private final List<TextLine> lines;

    private AlignedTable(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Empty where the lines up to the next blank one are no such table; a line above it may be its caption. */
    static Optional<TextTable> at(List<TextLine> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        for (int captions = 0; captions < 2 && from + captions + FEWEST_LINES <= end; captions++) {
            Optional<List<List<Cell>>> rows = new AlignedTable(lines.subList(from + captions, end)).rows();
            if (rows.isPresent()) {
                String caption = captions == 0 ? "" : lines.get(from).text().strip();
                return Optional.of(new TextTable(end - from, caption, rows.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<List<List<Cell>>> rows() {
        List<TextLine> contents = lines.stream().filter(line -> !isRule(line)).toList();
        Optional<TextLine> runs = lines.stream()
                .filter(line -> RUNS.matcher(line.text()).matches())
                .findFirst();
        List<Integer> starts = starts(runs.map(List::of).orElse(contents));
        if (contents.size() < (runs.isPresent() ? 2 : FEWEST_LINES) || starts.size() < 2) {
            return Optional.empty();
        }
        List<List<Cell>> rows =
                contents.stream().map(line -> cells(line, starts)).toList();
        return runs.isPresent() && fits(contents, starts) || runs.isEmpty() && isTable(rows)
                ? Optional.of(joined(rows))
                : Optional.empty();
    }

    private static boolean isRule(TextLine line) {
        return RUNS.matcher(line.text()).matches()
                || DASHES.matcher(line.text()).matches();
    }

    /** The columns of the screen at which columns of the table begin. */
    private static List<Integer> starts(List<TextLine> lines) {
        boolean[] filled =
                new boolean[lines.stream().mapToInt(TextLine::width).max().orElse(0) + 1];
        lines.forEach(line -> line.mark(filled));
        int gutter = lines.size() == 1 ? 1 : GUTTER;
        List<Integer> starts = new ArrayList<>();
        int blank = gutter;
        for (int column = 0; column < filled.length; column++) {
            if (filled[column] && blank >= gutter) {
                starts.add(column);
            }
            blank = filled[column] ? 0 : blank + 1;
        }
        return starts;
    }

    /** Whether no word runs across the beginning of a column. */
    private static boolean fits(List<TextLine> contents, List<Integer> starts) {
        return contents.stream()
                .allMatch(line -> starts.stream()
                        .skip(1)
                        .allMatch(start -> line.width() < start
                                || line.between(start - 1, start).isEmpty()
                                || line.between(start, start + 1).isEmpty()));
    }

    private static List<Cell> cells(TextLine line, List<Integer> starts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            cells.add(new Cell(line.between(from, to), 1));
        }
        return cells;
    }

    private static boolean isTable(List<List<Cell>> rows) {
        long full = rows.stream()
                .filter(row ->
                        row.stream().filter(cell -> !cell.text().isEmpty()).count() > 1)
                .count();
        boolean markers =
                column(rows, 0).stream().allMatch(text -> ITEM.matcher(text).matches());
        boolean labels = column(rows, 0).stream().allMatch(text -> text.endsWith(":"));
        boolean two = rows.get(0).size() == 2;
        return 2 * full > rows.size() && !labels && !(markers && two) && !(two && !isMeasured(rows));
    }

    private static List<String> column(List<List<Cell>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Of two columns, one must hold figures and neither sentences. */
    private static boolean isMeasured(List<List<Cell>> rows) {
        boolean measured = false;
        for (int column = 0; column < 2; column++) {
            List<String> texts = column(rows, column);
            long figures = texts.stream()
                    .filter(text -> text.codePoints().anyMatch(Character::isDigit))
                    .count();
            measured |= 2 * figures >= rows.size();
            if (texts.stream().anyMatch(text -> text.length() > LONG)) {
                return false;
            }
        }
        return measured;
    }

    /** A line that begins blank, leaves another column blank and holds no figure goes on with the row above. */
    private static List<List<Cell>> joined(List<List<Cell>> rows) {
        List<List<Cell>> joined = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> above = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!above.isEmpty() && goesOn(row)) {
                joined.set(joined.size() - 1, appended(above, row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean goesOn(List<Cell> row) {
        return row.get(0).text().isEmpty()
                && row.stream().skip(1).anyMatch(cell -> cell.text().isEmpty())
                && row.stream().noneMatch(cell -> cell.text().codePoints().anyMatch(Character::isDigit));
    }

    private static List<Cell> appended(List<Cell> above, List<Cell> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            String more = row.get(i).text();
            cells.add(more.isEmpty() ? above.get(i) : new Cell((above.get(i).text() + "\n" + more).strip(), 1));
        }
        return cells;
    }
}
