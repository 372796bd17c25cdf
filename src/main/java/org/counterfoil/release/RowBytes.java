package org.counterfoil.release;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as bytes, with all that its files are made of: what cells say, of which type, where they lead, and the row's anchors. Of a
 * cell a byte for its type comes first; {@code LINKED} is added to it where the cell leads somewhere.
 */
final class RowBytes {

    private static final int EMPTY = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int INTEGER = 3;
    private static final int DAY = 4;
    private static final int YES = 5;
    private static final int NO = 6;
    private static final int LINKED = 8;

    /** Up to so many decimals a number has one way to be written: without an exponent. */
    private static final int MOST_PLACES = 6;

    private RowBytes() {}

    static void write(Row row, DataOutputStream out) throws IOException {
        out.writeShort(row.cells().size());
        for (Cell cell : row.cells()) {
            write(cell, out);
        }
        out.writeShort(row.anchors().size());
        for (String anchor : row.anchors()) {
            write(anchor, out);
        }
    }

    private static void write(Cell cell, DataOutputStream out) throws IOException {
        Object content = cell.content();
        int linked = cell.link().isEmpty() ? 0 : LINKED;
        if (content instanceof String text) {
            out.writeByte(TEXT + linked);
            write(text, out);
        } else if (content instanceof BigDecimal number) {
            out.writeByte(NUMBER + linked);
            write(text(number), out);
        } else if (content instanceof Long number) {
            out.writeByte(INTEGER + linked);
            out.writeLong(number);
        } else if (content instanceof LocalDate day) {
            out.writeByte(DAY + linked);
            out.writeLong(day.toEpochDay());
        } else if (content instanceof Boolean yes) {
            out.writeByte((yes ? YES : NO) + linked);
        } else {
            out.writeByte(EMPTY + linked);
        }
        if (linked != 0) {
            write(cell.link(), out);
        }
    }

    /** Halves of letters, which UTF-8 cannot write, are kept: then the length is below 0, and the text as Java has it. */
    /** As {@link BigDecimal#toString} writes it, which keeps the text in the number, and that lives as long as the night. */
    private static String text(BigDecimal number) {
        boolean plain = number.scale() >= 0 && number.scale() <= MOST_PLACES;
        return plain ? number.toPlainString() : number.toString();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        if (hasSurrogates(text)) {
            out.writeInt(-text.length());
            out.writeChars(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static boolean hasSurrogates(String text) {
        for (int letter = 0; letter < text.length(); letter++) {
            if (Character.isSurrogate(text.charAt(letter))) {
                return true;
            }
        }
        return false;
    }

    /** @param in has its own array, and is read on from where it stands */
    static Row read(ByteBuffer in) {
        Cell[] cells = new Cell[Short.toUnsignedInt(in.getShort())];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = cell(in);
        }
        String[] anchors = new String[Short.toUnsignedInt(in.getShort())];
        for (int anchor = 0; anchor < anchors.length; anchor++) {
            anchors[anchor] = text(in);
        }
        return new Row(List.of(cells), List.of(anchors));
    }

    private static Cell cell(ByteBuffer in) {
        int type = in.get();
        Object content = content(type & ~LINKED, in);
        boolean linked = (type & LINKED) != 0;
        return content == null && !linked ? Cell.EMPTY : new Cell(content, linked ? text(in) : "");
    }

    private static @Nullable Object content(int type, ByteBuffer in) {
        return switch (type) {
            case EMPTY -> null;
            case TEXT -> text(in);
            case NUMBER -> new BigDecimal(text(in));
            case INTEGER -> in.getLong();
            case DAY -> LocalDate.ofEpochDay(in.getLong());
            case YES -> true;
            case NO -> false;
            default -> throw new IllegalArgumentException("Not the type of a cell: " + type);
        };
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length >= 0) {
            String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            return text;
        }
        char[] letters = new char[-length];
        for (int letter = 0; letter < letters.length; letter++) {
            letters[letter] = in.getChar();
        }
        return new String(letters);
    }
}
