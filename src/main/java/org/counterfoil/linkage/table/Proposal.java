package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterfoil.linkage.engine.Column;

/** A schema for a table that nobody has described, judged by its values, in the words of a schema file. */
public final class Proposal {

    private static final List<String> SIDES = List.of("source", "side", "dataset", "table", "file", "origin");

    /** Kinds of columns that say what a row is about; numbers of rows, which never repeat, are of other kinds. */
    private static final Set<String> DESCRIBING = Set.of("name", "text", "words", "persons", "email");

    private Proposal() {}

    /** The column that names each row: the first whose name says so, else the first; of the header, as written. */
    public static String id(List<String> header) {
        return header.stream()
                .filter(column -> column.strip().equalsIgnoreCase("id"))
                .findFirst()
                .orElse(header.get(0))
                .strip();
    }

    /**
     * A schema file.
     *
     * @param id the column that names each row
     * @param table with all other columns
     * @return lines of YAML
     */
    public static List<String> lines(String title, String id, Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("# Proposed by looking at " + table.size() + " rows: correct it.");
        lines.add("title: " + quoted(title));
        lines.add("id: " + quoted(id));
        Optional<String> side = table.columns().stream()
                .filter(column -> isSide(column, table.column(column)))
                .findFirst();
        side.ifPresent(column -> lines.addAll(sides(column, table)));
        lines.add("fields:");
        for (String column : table.columns()) {
            if (!Optional.of(column).equals(side)) {
                lines.add(field(column, table.column(column)));
            }
        }
        return lines;
    }

    private static List<String> sides(String side, Table table) {
        List<Column<String>> others = table.columns().stream()
                .filter(column -> !column.equals(side) && !KindGuess.isTruth(column))
                .map(table::column)
                .filter(column -> KindGuess.of(ColumnLook.at(column))
                        .filter(DESCRIBING::contains)
                        .isPresent())
                .toList();
        String line = "side: " + quoted(side) + "   # only rows of different sides are linked";
        return ListedOnce.seems(table.column(side), others)
                ? List.of(line, "one_to_one: true   # neither side seems to repeat itself")
                : List.of(line);
    }

    private static boolean isSide(String column, Column<String> values) {
        ColumnLook look = ColumnLook.at(values);
        return SIDES.contains(column.toLowerCase(Locale.ROOT)) && look.filled() == 1 && look.distinct() == 2;
    }

    private static String field(String column, Column<String> values) {
        ColumnLook look = ColumnLook.at(values);
        String told = String.format(
                Locale.ROOT, "%,d different values, %.0f %% filled", look.distinct(), 100 * look.filled());
        if (KindGuess.isTruth(column)) {
            return "  # " + quoted(column) + " seems to hold the answer, and is left out (" + told + ")";
        }
        return KindGuess.of(look)
                .map(kind -> "  " + quoted(column) + ": " + kind + "   # " + told)
                .orElse("  # " + quoted(column) + " tells nothing apart (" + told + ")");
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_ .-]*") && !text.matches("(?i)yes|no|true|false|null|on|off")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
