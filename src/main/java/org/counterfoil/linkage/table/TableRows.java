package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.Column;

/** Collects the rows of one table or several with the same columns. For one thread. */
public final class TableRows {

    /** More would hide the rest of the message. */
    private static final int TOLD = 5;

    private static final CellColumn UNUSED = new CellColumn();

    private final String id;
    private final String side;
    private final Map<String, CellColumn> columns = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();
    private int[] lines = new int[16];
    private int[] fileOf = new int[16];
    private Places places = new Places(0, -1, -1, List.of());
    private long aside;

    /** Where the cells of the file at hand belong. */
    private record Places(int cells, int id, int side, List<CellColumn> columns) {}

    /**
     * @param id column that names each row
     * @param side column whose values part the rows, or empty
     * @param used columns to keep; empty for all
     */
    public TableRows(String id, String side, List<String> used) {
        this.id = id;
        this.side = side;
        used.forEach(column -> columns.put(column, new CellColumn()));
        if (!side.isEmpty()) {
            columns.put(side, new CellColumn());
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
                    .forEach(column -> columns.putIfAbsent(column, new CellColumn()));
        }
        require(name, names, id, "the id column");
        columns.keySet().forEach(column -> require(name, names, column, "the column"));
        files.add(name);
        places = new Places(
                names.size(),
                names.indexOf(id),
                names.indexOf(side),
                names.stream()
                        .map(column -> columns.getOrDefault(column, UNUSED))
                        .toList());
    }

    private static void require(String file, List<String> names, String column, String what) {
        if (!names.contains(column)) {
            throw new IllegalArgumentException(file + ": " + what + " '" + column + "' is not there; there are "
                    + String.join(", ", names) + ". Name another in the schema, or add it to the file");
        }
    }

    /** Adds rows, or sets those aside of which it cannot be told what their cells mean. */
    public void rows(Cells cells) {
        int[] firsts = new int[cells.rows()];
        int size = 0;
        for (int row = 0; row < cells.rows(); row++) {
            int first = cells.firsts()[row];
            String flaw = flaw(cells, row, first);
            if (flaw.isEmpty()) {
                firsts[size++] = first;
                add(cells, first, cells.lines()[row]);
            } else {
                setAside(cells.lines()[row], flaw);
            }
        }
        int added = size;
        IntStream.range(0, places.cells())
                .filter(place -> places.columns().get(place) != UNUSED)
                .parallel()
                .forEach(place -> places.columns().get(place).add(cells, firsts, added, place));
    }

    /** Why it cannot be told what the cells of a row mean; empty where it can. */
    private String flaw(Cells cells, int row, int first) {
        if (cells.count(row) != places.cells()) {
            return "has " + cells.count(row) + " cells, and the header has " + places.cells();
        }
        if (cells.isBlank(first + places.id())) {
            return "has no id";
        }
        return places.side() >= 0 && cells.isBlank(first + places.side()) ? "has nothing in '" + side + "'" : "";
    }

    private void setAside(long line, String why) {
        if (aside++ < TOLD) {
            setAside.add(files.get(files.size() - 1) + ":" + line + " " + why);
        }
    }

    private void add(Cells cells, int first, long line) {
        if (ids.size() == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
            fileOf = Arrays.copyOf(fileOf, lines.length);
        }
        lines[ids.size()] = (int) line;
        fileOf[ids.size()] = files.size() - 1;
        ids.add(cells.stripped(first + places.id()));
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
        boolean sorted =
                IntStream.range(1, ids.size()).allMatch(row -> ids.get(row - 1).compareTo(ids.get(row)) < 0);
        int[] order = sorted ? IntStream.range(0, ids.size()).toArray() : sortedOrder();
        refuseTwice(order);
        Map<String, Column<String>> ordered = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (!name.equals(id)) {
                ordered.put(name, sorted ? column.column() : column.column().reordered(order));
            }
        });
        Column<String> bySide = side.isEmpty() ? null : ordered.remove(side);
        List<String> inOrder = Arrays.stream(order).mapToObj(ids::get).toList();
        return bySide == null
                ? new Table(inOrder, null, List.of(), ordered)
                : new Table(inOrder, sides(bySide), names(bySide), ordered);
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
