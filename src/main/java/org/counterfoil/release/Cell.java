package org.counterfoil.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published cell.
 *
 * @param content a String, BigDecimal, Long, LocalDate or Boolean, or null for an empty cell
 * @param link {@code table#anchor} of the row it leads to (see {@link Row#anchors}), or empty
 */
public record Cell(@Nullable Object content, String link) {

    public static final Cell EMPTY = new Cell(null, "");

    public Cell {
        if (content != null
                && !(content instanceof String
                        || content instanceof BigDecimal
                        || content instanceof Long
                        || content instanceof LocalDate
                        || content instanceof Boolean)) {
            throw new IllegalArgumentException("Not the content of a cell: " + content.getClass());
        }
    }

    /** An empty text is an empty cell. */
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, "");
    }

    public static Cell of(@Nullable BigDecimal number) {
        return new Cell(number, "");
    }

    public static Cell of(long number) {
        return new Cell(number, "");
    }

    public static Cell of(@Nullable LocalDate day) {
        return new Cell(day, "");
    }

    public static Cell of(boolean yes) {
        return new Cell(yes, "");
    }

    public Cell linkedTo(String table, String anchor) {
        return content == null ? this : new Cell(content, table + "#" + anchor);
    }

    /** ISO forms, plain decimals; empty for an empty cell. What the CSV files hold, before any quoting. */
    public String text() {
        if (content == null) {
            return "";
        }
        return content instanceof BigDecimal number ? number.toPlainString() : content.toString();
    }
}
