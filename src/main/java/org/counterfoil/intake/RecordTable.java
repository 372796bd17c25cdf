package org.counterfoil.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawCells;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;
import org.jspecify.annotations.Nullable;

/** A table made of records that name their fields: a header row numbered 0, columns in the order they first appear. */
final class RecordTable {

    private final OpenFile file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<RawRow> rows = new ArrayList<>();
    private final SortedMap<Integer, Set<Integer>> struck = new TreeMap<>();

    RecordTable(OpenFile file) {
        this.file = file;
    }

    /**
     * A field's text.
     *
     * @param number where the format holds one
     * @param stored as in {@link RawCell}
     * @param struck whether every word is struck through
     * @param items as in {@link RawCell}
     */
    record FieldText(String text, @Nullable BigDecimal number, String stored, boolean struck, List<String> items) {

        FieldText(String text, @Nullable BigDecimal number) {
            this(text, number, text, false, List.of());
        }

        /** Items joined as they are read. */
        static FieldText ofList(List<String> items) {
            String text = String.join(FlatRecord.SEPARATOR, items);
            return new FieldText(text, null, text, false, items);
        }
    }

    void add(Map<String, FieldText> fields) {
        add(rows.size() + 1, fields);
    }

    /** @param number of the row, 1-based, above those that were added before */
    void add(int number, Map<String, FieldText> fields) {
        List<RawCell> cells = new ArrayList<>();
        fields.forEach((name, field) -> {
            int column = columns.computeIfAbsent(name, first -> columns.size() + 1);
            cells.add(new RawCell(column, "", field.text(), field.number(), null, field.stored(), "", field.items()));
            if (field.struck()) {
                struck.computeIfAbsent(rows.size() + 1, first -> new TreeSet<>())
                        .add(column);
            }
        });
        file.countCells(cells.size());
        if (columns.size() > Limits.COLUMNS) {
            throw file.unreadable(
                    "The records have more than " + Limits.COLUMNS + " fields.",
                    "Say with `records:` in source.yml where the array of records is.");
        }
        cells.sort(java.util.Comparator.comparingInt(RawCell::column));
        rows.add(new RawRow(number, cells));
    }

    RawTable named(String name, String place) {
        List<RawCell> header = new ArrayList<>();
        columns.forEach((field, column) -> header.add(RawCell.ofText(column, field)));
        List<RawRow> all = new ArrayList<>();
        all.add(new RawRow(0, header));
        all.addAll(rows);
        RawMarks marks = new RawMarks(
                false, Set.of(), Set.of(), RawCells.NONE, new RawCells(struck), List.of(), new TreeMap<>());
        return new RawTable(name, place, all, marks);
    }
}
