package org.counterfoil.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;
import org.jspecify.annotations.Nullable;

/**
 * A published row as older programs remembered it, as JSON in a wide column: everything that its files are made of.
 *
 * @param c the cells: a letter for the type, then the text; empty for an empty cell
 * @param l where cells lead, by position; null where none leads anywhere
 * @param a the row's anchors; null where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackedRow(
        List<String> c,
        @Nullable SortedMap<Integer, String> l,
        @Nullable List<String> a) {

    /** What a release was made before whole ones were remembered is a list of texts. */
    static Row unpack(String packed) {
        if (packed.startsWith("[")) {
            return new Row(
                    Stream.of(Packing.unpack(packed, String[].class))
                            .map(Cell::of)
                            .toList(),
                    List.of());
        }
        PackedRow row = Packing.unpack(packed, PackedRow.class);
        Map<Integer, String> links = row.l() == null ? Collections.emptySortedMap() : row.l();
        List<Cell> cells = new ArrayList<>();
        for (String cell : row.c()) {
            cells.add(new Cell(content(cell), links.getOrDefault(cells.size(), "")));
        }
        return new Row(cells, row.a() == null ? List.of() : row.a());
    }

    private static @Nullable Object content(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String text = cell.substring(1);
        return switch (cell.charAt(0)) {
            case 's' -> text;
            case 'n' -> new BigDecimal(text);
            case 'i' -> Long.valueOf(text);
            case 'd' -> LocalDate.parse(text);
            case 'b' -> Boolean.valueOf(text);
            default -> throw new IllegalArgumentException("Not a remembered cell: " + cell);
        };
    }
}
