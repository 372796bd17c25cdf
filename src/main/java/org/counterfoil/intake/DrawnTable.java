package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counterfoil.intake.TextTable.Cell;

/** A table between bars: {@code | a | b |}, with or without lines of dashes, also drawn with letters for boxes. */
final class DrawnTable {

    private static final String BARS = "|│┃║";
    private static final Pattern RULE =
            Pattern.compile("\\s*[-+|:=_ \\u2500-\\u257F]*[-=_─━═][-+|:=_ \\u2500-\\u257F]*\\s*");
    private static final Pattern EDGED = Pattern.compile("\\s*[|│┃║].*[|│┃║]\\s*");
    private static final Pattern OPEN = Pattern.compile(".*\\S\\s+[|│┃║]\\s.*");

    private final List<TextLine> lines;

    private DrawnTable(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Empty where no such table begins at the line. */
    static Optional<TextTable> at(List<TextLine> lines, int from) {
        return new DrawnTable(lines.subList(from, end(lines, from))).table();
    }

    /** The first line from a line on that cannot belong to such a table, 0-based. */
    static int end(List<TextLine> lines, int from) {
        int end = from;
        while (end < lines.size() && isPart(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line can belong to such a table; a lone rule can. */
    static boolean isPart(TextLine line) {
        return !line.isBlank() && (isRule(line) || isContent(line));
    }

    /** Whether a line draws a frame: dashes that meet a bar or a corner. */
    static boolean isFrame(TextLine line) {
        return isRule(line)
                && line.text()
                        .chars()
                        .anyMatch(letter -> letter == '|'
                                || letter == '+'
                                || letter >= 0x2500 && letter <= 0x257F && "─━═".indexOf(letter) < 0);
    }

    private static boolean isRule(TextLine line) {
        return RULE.matcher(line.text()).matches();
    }

    private static boolean isContent(TextLine line) {
        return EDGED.matcher(line.text()).matches() || OPEN.matcher(line.text()).matches();
    }

    private Optional<TextTable> table() {
        List<TextLine> contents = lines.stream().filter(line -> !isRule(line)).toList();
        boolean framed = lines.stream().anyMatch(DrawnTable::isFrame);
        boolean alike =
                contents.stream().map(line -> bars(line).size()).distinct().count() == 1;
        if (contents.size() < 2 || !framed && !(alike && contents.size() > 2)) {
            return Optional.empty();
        }
        TreeSet<Integer> edges = edges(contents);
        return Optional.of(new TextTable(
                lines.size(),
                "",
                groups().stream().map(group -> row(group, edges)).toList()));
    }

    /** Where each bar stands, in characters; at both ends there is one, drawn or not. */
    private static List<Integer> bars(TextLine line) {
        List<Integer> bars = new ArrayList<>();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (BARS.indexOf(text.charAt(i)) >= 0 && !escaped) {
                bars.add(i);
            }
        }
        if (bars.isEmpty() || !text.substring(0, bars.get(0)).isBlank()) {
            bars.add(0, -1);
        }
        if (bars.get(bars.size() - 1) < text.length() - 1) {
            bars.add(text.length());
        }
        return bars;
    }

    /** The columns of the screen at which cells begin, by the line that has most. */
    private static TreeSet<Integer> edges(List<TextLine> contents) {
        TreeSet<Integer> most = new TreeSet<>();
        for (TextLine line : contents) {
            TreeSet<Integer> edges = new TreeSet<>();
            bars(line).forEach(bar -> edges.add(edge(line, bar)));
            if (edges.size() > most.size()) {
                most = edges;
            }
        }
        return most;
    }

    private static int edge(TextLine line, int bar) {
        return bar < 0 ? -1 : line.column(bar);
    }

    /** The lines of each row: where rules part more than the header from the rest, what stands between two is one. */
    private List<List<TextLine>> groups() {
        List<List<TextLine>> groups = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            if (!isRule(line)) {
                open.add(line);
            } else if (!open.isEmpty()) {
                groups.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            groups.add(open);
        }
        if (groups.size() > 2) {
            return groups;
        }
        List<List<TextLine>> single = new ArrayList<>();
        groups.forEach(group -> group.forEach(line -> single.add(List.of(line))));
        return single;
    }

    private static List<Cell> row(List<TextLine> group, TreeSet<Integer> edges) {
        List<List<Cell>> parts = group.stream().map(line -> cells(line, edges)).toList();
        boolean alike = parts.stream().map(List::size).distinct().count() == 1;
        if (parts.size() == 1 || !alike) {
            return parts.stream().flatMap(List::stream).toList();
        }
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < parts.get(0).size(); i++) {
            int column = i;
            String text = String.join(
                    "\n",
                    parts.stream()
                            .map(cells -> cells.get(column).text())
                            .filter(part -> !part.isEmpty())
                            .toList());
            row.add(new Cell(text, parts.get(0).get(i).columns()));
        }
        return row;
    }

    /** A cell between bars that stand where other lines have more of them covers several columns. */
    private static List<Cell> cells(TextLine line, TreeSet<Integer> edges) {
        List<Integer> bars = bars(line);
        boolean whole = bars.size() == edges.size();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i + 1 < bars.size(); i++) {
            String text = line.text()
                    .substring(bars.get(i) + 1, bars.get(i + 1))
                    .strip()
                    .replace("\\|", "|");
            int covered = edges.subSet(edge(line, bars.get(i)), false, edge(line, bars.get(i + 1)), true)
                    .size();
            cells.add(new Cell(text, whole ? 1 : Math.max(1, covered)));
        }
        return cells;
    }
}
