package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Takes cells from the parser as they lie in its buffer, and hands them on some rows at a time. */
final class RowCollector extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Characters in a batch, about: far below what a garbage collector holds for huge. */
    private static final int CHARACTERS = 1 << 16;

    private static final int ROWS = 1 << 11;

    private final RowFile.Rows rows;
    private char[] text = new char[CHARACTERS + (CHARACTERS >> 2)];
    private int[] bounds = new int[8 * ROWS];
    private int[] firsts = new int[ROWS + 1];
    private long[] lines = new long[ROWS];
    private int size;
    private int cells;
    private int count;
    private long begun;
    private long line;

    RowCollector(RowFile.Rows rows) {
        this.rows = rows;
    }

    /** The line on which the last whole row begins; 0 before the header. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begun = startingLineNumber;
        cells = firsts[count];
        size = bounds[cells];
    }

    @Override
    protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
        if (size + length > text.length) {
            text = Arrays.copyOf(text, Math.max(size + length, 2 * text.length));
        }
        System.arraycopy(buffer, offset, text, size, length);
        size += length;
        if (cells + 1 == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[++cells] = size;
    }

    @Override
    protected Boolean buildRecord() {
        return Boolean.TRUE;
    }

    /** A row was read to its end. */
    void next(Boolean read) {
        firsts[count + 1] = cells;
        lines[count++] = begun;
        if (line == 0) {
            rows.header(RowFile.withoutMark(new RowBatch(text, bounds, firsts, lines, 1).cells(0)));
            count = 0;
        } else if (count == ROWS || size > CHARACTERS) {
            end();
        }
        line = begun;
    }

    /** Hands on what there is. */
    void end() {
        if (count > 0) {
            rows.rows(new RowBatch(text, bounds, firsts, lines, count));
            text = new char[text.length];
            bounds = new int[bounds.length];
            firsts = new int[ROWS + 1];
            lines = new long[ROWS];
            count = 0;
        }
    }
}
