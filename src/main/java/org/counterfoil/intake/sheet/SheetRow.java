package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet while it is read: its cells that hold something, by column. Valid until the next row is read. Cells
 * are named by their index, 0-based; nothing is made of a cell before it is asked for. Not for several threads.
 */
public final class SheetRow {

    private final SharedStrings strings;
    private final CellStyles styles;
    private final StoredNumber number = new StoredNumber();
    private final ByteSink bytes = new ByteSink(1 << 12);
    private int row;
    private boolean hidden;
    private int count;
    private CellKind[] kinds = new CellKind[16];
    private int[] places = new int[4 * 16];

    SheetRow(SharedStrings strings, CellStyles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    void begin(int number1Based, boolean isHidden) {
        row = number1Based;
        hidden = isHidden;
        count = 0;
        bytes.clear();
    }

    /** Takes what the values of the row hold. */
    ByteSink bytes() {
        return bytes;
    }

    void add(int column, CellKind kind, int style, int start, int end) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        kinds[count] = kind;
        places[4 * count] = column;
        places[4 * count + 1] = style;
        places[4 * count + 2] = start;
        places[4 * count + 3] = end;
        count++;
    }

    /** Puts the cells into the order of their columns. @throws MalformedSheet if two of them have one address */
    void end() throws MalformedSheet {
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && column(j - 1) >= column(j); j--) {
                if (column(j - 1) == column(j)) {
                    throw new MalformedSheet("Two cells of row " + row + " stand in column " + column(j) + ".");
                }
                swap(j - 1, j);
            }
        }
    }

    private void swap(int left, int right) {
        CellKind kind = kinds[left];
        kinds[left] = kinds[right];
        kinds[right] = kind;
        for (int i = 0; i < 4; i++) {
            int place = places[4 * left + i];
            places[4 * left + i] = places[4 * right + i];
            places[4 * right + i] = place;
        }
    }

    /** 1-based number of the row. */
    public int number() {
        return row;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** How many cells hold something. */
    public int count() {
        return count;
    }

    /** 1-based. */
    public int column(int cell) {
        return places[4 * cell];
    }

    public CellKind kind(int cell) {
        return kinds[cell];
    }

    /** Code of the number format. */
    public String format(int cell) {
        return styles.look(places[4 * cell + 1]).format();
    }

    /** As it lies in the file: the digits of a number, the index of a shared text, a text with its escapes. */
    public String stored(int cell) {
        int start = start(cell);
        return new String(bytes.bytes(), start, end(cell) - start, StandardCharsets.UTF_8);
    }

    private int start(int cell) {
        return places[4 * cell + 2];
    }

    private int end(int cell) {
        return places[4 * cell + 3];
    }

    /** What a person sees there. @throws IOException if the cell's content is none of its kind */
    public String shown(int cell) throws IOException {
        return switch (kinds[cell]) {
            case NUMBER -> shownNumber(cell);
            case SHARED -> strings.get(SharedIndex.read(bytes.bytes(), start(cell), end(cell)));
            case BOOLEAN -> stored(cell).strip().equals("1") ? "TRUE" : "FALSE";
            case DATE -> stored(cell).strip();
            case FORMULA -> "=" + SheetText.decoded(bytes.bytes(), start(cell), end(cell));
            case TEXT, ERROR -> SheetText.decoded(bytes.bytes(), start(cell), end(cell));
        };
    }

    private String shownNumber(int cell) throws MalformedSheet {
        NumberLook look = styles.look(places[4 * cell + 1]);
        read(cell);
        return look.isGeneral() && number.isCanonical()
                ? new String(bytes.bytes(), start(cell), end(cell) - start(cell), StandardCharsets.ISO_8859_1)
                : look.shown(number);
    }

    private void read(int cell) throws MalformedSheet {
        try {
            number.read(bytes.bytes(), start(cell), end(cell));
        } catch (NumberFormatException e) {
            throw new MalformedSheet("'" + stored(cell) + "' in row " + row + " is no number, as its cell says it is.");
        }
    }

    /** The number that was entered, of a number that is no date; else null. */
    public @Nullable BigDecimal number(int cell) throws IOException {
        if (kinds[cell] != CellKind.NUMBER) {
            return null;
        }
        read(cell);
        NumberLook look = styles.look(places[4 * cell + 1]);
        return look.isDate() && look.date(number.binary()) != null ? null : number.decimal();
    }

    /** The day and time that a cell stands for, else null. */
    public @Nullable LocalDateTime date(int cell) throws IOException {
        if (kinds[cell] == CellKind.DATE) {
            return IsoDate.read(stored(cell).strip());
        }
        if (kinds[cell] != CellKind.NUMBER || !styles.look(places[4 * cell + 1]).isDate()) {
            return null;
        }
        read(cell);
        return styles.look(places[4 * cell + 1]).date(number.binary());
    }
}
