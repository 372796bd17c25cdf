package org.counterfoil.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * A CSV file written some thousand rows at a time, for tables that are too long to be held; in the form of {@link CsvFile}.
 */
public final class RowsFile implements AutoCloseable {

    private static final int ROWS_OF_PART = 1 << 12;
    /** Parts that are made before they are written: some megabytes. */
    private static final int PARTS_AT_ONCE = 16;

    private final OutputStream file;

    /** Begins the file, over one that is there. */
    public RowsFile(Path file, String... columns) throws IOException {
        this.file = new BufferedOutputStream(Files.newOutputStream(file));
        RowsText header = new RowsText();
        header.row(columns);
        this.file.write(header.bytes());
    }

    /**
     * Writes rows, which are made on all processors at hand and written in their order.
     *
     * @param count how many rows
     * @param row adds the row of a number, from 0, to a text; safe for many threads
     */
    public void rows(int count, ObjIntConsumer<RowsText> row) throws IOException {
        int parts = (count + ROWS_OF_PART - 1) / ROWS_OF_PART;
        for (int first = 0; first < parts; first += PARTS_AT_ONCE) {
            byte[][] made = IntStream.range(first, Math.min(parts, first + PARTS_AT_ONCE))
                    .parallel()
                    .mapToObj(part -> part(part * ROWS_OF_PART, Math.min(count, (part + 1) * ROWS_OF_PART), row))
                    .toArray(byte[][]::new);
            for (byte[] part : made) {
                file.write(part);
            }
        }
    }

    private static byte[] part(int from, int to, ObjIntConsumer<RowsText> row) {
        RowsText text = new RowsText();
        for (int number = from; number < to; number++) {
            row.accept(text, number);
        }
        return text.bytes();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
