package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.source.Profile;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawPassage;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Says what was recognised in a file, for a person who is about to describe it. */
public final class Inspection {

    private static final int ROWS = 4;
    private static final int PASSAGES = 8;
    private static final int WIDTH = 100;
    private static final int CELL = 28;

    private Inspection() {}

    /** @return lines of text without line breaks */
    public static List<String> describe(ReadResult result) {
        RawDocument document = result.document();
        List<String> lines = new ArrayList<>();
        lines.add(document.path() + ": " + document.format() + ", "
                + count(document.tables().size(), "table") + ", "
                + count(document.passages().size(), "passage"));
        if (!result.readAs().isEmpty()) {
            lines.add("read as: " + String.join("; ", result.readAs()));
        }
        document.tables().forEach(table -> table(lines, table));
        document.passages().stream().limit(PASSAGES).forEach(passage -> lines.add(passage(passage)));
        more(lines, document.passages().size() - PASSAGES, "passage");
        Profile profile = result.suggested().profile();
        if (profile != null) {
            lines.add("Write `profile: " + profile.text() + "`, and its objects are read without a mapping.");
        } else {
            hint(lines, document);
        }
        return List.copyOf(lines);
    }

    private static void table(List<String> lines, RawTable table) {
        String name = table.name().isEmpty() ? "table without a name" : "table '" + table.name() + "'";
        String place = table.place().isEmpty() ? "" : " (" + table.place() + ")";
        lines.add(name + place + ": " + count(table.rows().size(), "row") + ", " + count(columns(table), "column"));
        table.rows().stream().limit(ROWS).forEach(row -> lines.add(row(row)));
        more(lines, table.rows().size() - ROWS, "row");
    }

    private static int columns(RawTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(RawCell::column)
                .max()
                .orElse(0);
    }

    private static String row(RawRow row) {
        String cells = row.cells().stream()
                .map(cell -> cell.column() + "=" + cut(cell.text(), CELL))
                .collect(Collectors.joining(" | "));
        return "  row " + row.number() + ": " + cut(cells, 2 * WIDTH);
    }

    private static String passage(RawPassage passage) {
        return passage.place() + ": " + cut(passage.text(), WIDTH);
    }

    private static void more(List<String> lines, int more, String what) {
        if (more > 0) {
            lines.add("  … " + count(more, "more " + what));
        }
    }

    /** Records that lie deeper look like one very wide record. */
    private static void hint(List<String> lines, RawDocument document) {
        TreeSet<String> arrays = new TreeSet<>();
        if (document.format().equals(Format.JSON.slug())) {
            document.tables().stream()
                    .flatMap(table -> table.rows().stream().limit(1))
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.text().contains("[0]."))
                    .forEach(cell ->
                            arrays.add(cell.text().substring(0, cell.text().indexOf("[0]."))));
        }
        arrays.forEach(path -> lines.add("If the records lie in '" + path + "', write `records: " + path + "`."));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String cut(String text, int length) {
        String line = Passages.joined(text);
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }
}
