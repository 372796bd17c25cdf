package org.counterfoil.source;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it lies in a file.
 *
 * @param column 1-based
 * @param address {@code E17} in a spreadsheet, else empty
 * @param text what a person sees there; line breaks inside a cell are kept
 * @param number the number a typed format holds, else null
 * @param date the date a typed format holds, else null
 * @param stored what the file holds: the digits before they are formatted; the text where there is no other
 * @param format how a spreadsheet shows the number: {@code #,##0.00}; empty where nothing says so
 * @param items where the format itself says that the cell is a list, each of its items, in order; empty for a plain cell. What
 *     looks like a list within an item is part of that item
 */
public record RawCell(
        int column,
        String address,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime date,
        String stored,
        String format,
        List<String> items) {

    public RawCell {
        items = List.copyOf(items);
    }

    public RawCell(
            int column,
            String address,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDateTime date,
            String stored,
            String format) {
        this(column, address, text, number, date, stored, format, List.of());
    }

    public RawCell(int column, String address, String text, @Nullable BigDecimal number, @Nullable LocalDateTime date) {
        this(column, address, text, number, date, text, "");
    }

    /** One item of this cell as a cell of its own. */
    RawCell item(String item) {
        return new RawCell(column, address, item, null, null, item, "", List.of(item));
    }

    public static RawCell ofText(int column, String text) {
        return new RawCell(column, "", text, null, null);
    }
}
