package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.linkage.engine.Column;

/** Collects the rows of one table or several with the same columns. For one thread. */
public final class TableRows {

    /** More would hide the rest of the message. */
    private static final int TOLD = 5;

    private final String id;
    private final String side;
    private final Map<String, Column.Builder<String>> columns = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();
    private int[] lines = new int[16];
    private int[] fileOf = new int[16];
    private Cells cells = new Cells(List.of(), -1, -1, List.of());
    private long aside;

    /** Where the cells of the file at hand belong. */
    private record Cells(List<String> header, int id, int side, List<Column.Builder<String>> builders) {}

    /**
     * @param id column that names each row
     * @param side column whose values part the rows, or empty
     * @param used columns to keep; empty for all
     */
    public TableRows(String id, String side, List<String> used) {
        this.id = id;
        this.side = side;
        used.forEach(column -> columns.put(column, new Column.Builder<>()));
        if (!side.isEmpty()) {
            columns.put(side, new Column.Builder<>());
        }
    }

    /**
     * Goes on to the next file.
     *
     * @throws IllegalArgumentException if a column that is needed is not there, or stands there twice
     */
    public void file(String name, List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        List<String> twice = names.stream()
                .filter(column -> !column.isEmpty() && Collections.frequency(names, column) > 1)
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": the column '" + twice.get(0) + "' stands there twice; rename one of them");
        }
        if (columns.isEmpty() || columns.size() == 1 && columns.containsKey(side)) {
            names.stream()
                    .filter(column -> !column.equals(id) && !column.isEmpty())
                    .forEach(column -> columns.putIfAbsent(column, new Column.Builder<>()));
        }
        require(name, names, id, "the id column");
        columns.keySet().forEach(column -> require(name, names, column, "the column"));
        files.add(name);
        cells = new Cells(
                names,
                names.indexOf(id),
                names.indexOf(side),
                names.stream().map(this::builder).toList());
    }

    private Column.Builder<String> builder(String column) {
        return columns.getOrDefault(column, UNUSED);
    }

    private static final Column.Builder<String> UNUSED = new Column.Builder<>();

    private static void require(String file, List<String> names, String column, String what) {
        if (!names.contains(column)) {
            throw new IllegalArgumentException(file + ": " + what + " '" + column + "' is not there; there are "
                    + String.join(", ", names) + ". Name another in the schema, or add it to the file");
        }
    }

    /** Adds a row, or sets it aside where it cannot be told what its cells mean. */
    public void row(long line, List<String> row) {
        if (row.size() != cells.header().size()) {
            setAside(
                    line,
                    "has " + row.size() + " cells, and the header has "
                            + cells.header().size());
        } else if (row.get(cells.id()).isBlank()) {
            setAside(line, "has no id");
        } else if (cells.side() >= 0 && row.get(cells.side()).isBlank()) {
            setAside(line, "has nothing in '" + side + "'");
        } else {
            add(line, row);
        }
    }

    private void setAside(long line, String why) {
        if (aside++ < TOLD) {
            setAside.add(files.get(files.size() - 1) + ":" + line + " " + why);
        }
    }

    private void add(long line, List<String> row) {
        if (ids.size() == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
            fileOf = Arrays.copyOf(fileOf, lines.length);
        }
        lines[ids.size()] = (int) line;
        fileOf[ids.size()] = files.size() - 1;
        ids.add(row.get(cells.id()).strip());
        for (int i = 0; i < row.size(); i++) {
            Column.Builder<String> builder = cells.builders().get(i);
            if (builder != UNUSED) {
                String cell = row.get(i).strip();
                if (!cell.isEmpty()) {
                    builder.say(cell);
                }
                builder.next();
            }
        }
    }

    /** How many rows were set aside. */
    public long aside() {
        return aside;
    }

    /** The first of the rows that were set aside, each with its file, line and why. */
    public List<String> setAside() {
        return List.copyOf(setAside);
    }

    /**
     * The rows, in the order of their ids.
     *
     * @throws IllegalArgumentException if an id stands on two rows, or there is no row
     */
    public Table table() {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", files) + ": there is no row to link"
                    + (setAside.isEmpty() ? "" : "; all were set aside: " + String.join("; ", setAside)));
        }
        int[] order = order();
        refuseTwice(order);
        List<String> sorted = new ArrayList<>(order.length);
        for (int row : order) {
            sorted.add(ids.get(row));
        }
        Map<String, Column<String>> ordered = new LinkedHashMap<>();
        columns.forEach((name, builder) -> {
            if (!name.equals(id)) {
                ordered.put(name, builder.column().reordered(order));
            }
        });
        Column<String> bySide = side.isEmpty() ? null : ordered.remove(side);
        return bySide == null
                ? new Table(Collections.unmodifiableList(sorted), null, List.of(), ordered)
                : new Table(Collections.unmodifiableList(sorted), sides(bySide), names(bySide), ordered);
    }

    private int[] order() {
        int[] order = new int[ids.size()];
        boolean sorted = true;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            sorted &= i == 0 || ids.get(i - 1).compareTo(ids.get(i)) < 0;
        }
        return sorted ? order : sortedOrder();
    }

    private int[] sortedOrder() {
        Keyed[] keyed = new Keyed[ids.size()];
        Arrays.setAll(keyed, i -> new Keyed(ids.get(i), i));
        Arrays.parallelSort(keyed);
        return Arrays.stream(keyed).mapToInt(Keyed::row).toArray();
    }

    private void refuseTwice(int[] order) {
        List<String> twice = new ArrayList<>();
        for (int i = 1; i < order.length; i++) {
            String here = ids.get(order[i]);
            if (here.equals(ids.get(order[i - 1])) && twice.size() < TOLD) {
                int first = Math.min(order[i - 1], order[i]);
                int second = Math.max(order[i - 1], order[i]);
                twice.add("'" + here + "' at " + place(first) + " and " + place(second));
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("An id must stand on one row alone: " + String.join("; ", twice)
                    + ". Take one of them away, or name a column whose values differ");
        }
    }

    private String place(int row) {
        return files.get(fileOf[row]) + ":" + lines[row];
    }

    private static List<String> names(Column<String> sides) {
        List<String> names = new ArrayList<>();
        for (int code = 0; code < sides.distinct(); code++) {
            names.add(sides.value(code));
        }
        return names;
    }

    private static int[] sides(Column<String> column) {
        int[] sides = new int[column.size()];
        for (int row = 0; row < sides.length; row++) {
            sides[row] = column.code(column.start(row));
        }
        return sides;
    }

    private record Keyed(String id, int row) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(row, other.row);
        }
    }
}
