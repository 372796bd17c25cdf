package org.counterfoil.release;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Deflated;
import org.counterfoil.incident.Sha256;

/**
 * Some consecutive rows of a table, deflated: a row of a release says much that the rows beside it say. Immutable, but that the bytes
 * are not copied.
 */
public final class RowPart {

    private final int rows;
    private final String content;
    private final byte[] deflated;

    private RowPart(int rows, String content, byte[] deflated) {
        this.rows = rows;
        this.content = content;
        this.deflated = deflated;
    }

    static RowPart of(List<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Row row : rows) {
                RowBytes.write(row, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory was written to, and failed", e);
        }
        byte[] written = bytes.toByteArray();
        return new RowPart(rows.size(), Sha256.of(written), Deflated.of(written));
    }

    /**
     * A part as it was kept elsewhere.
     *
     * @param rows how many there are
     * @param content as {@link #content} gave it
     * @param deflated as {@link #deflated} gave it; not to be changed any more
     */
    public static RowPart kept(int rows, String content, byte[] deflated) {
        return new RowPart(rows, content, deflated);
    }

    /** How many rows there are; one at least. */
    public int size() {
        return rows;
    }

    /** The SHA-256 of all that the rows say, in hexadecimal digits. */
    public String content() {
        return content;
    }

    /** Of other versions of Java perhaps other bytes for the same rows; not to be changed. */
    public byte[] deflated() {
        return deflated;
    }

    /** @throws UncheckedIOException if the bytes are not a part's */
    List<Row> rows() {
        try {
            ByteBuffer in = ByteBuffer.wrap(Deflated.inflate(deflated));
            List<Row> read = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                read.add(RowBytes.read(in));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Rows of a table cannot be read again", e);
        }
    }
}
