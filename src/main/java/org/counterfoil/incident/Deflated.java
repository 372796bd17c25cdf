package org.counterfoil.incident;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes made smaller in memory, as fast as may be: raw DEFLATE (RFC 1951), without a header. Pure. */
public final class Deflated {

    private Deflated() {}

    /** Of other versions of Java perhaps other bytes. */
    public static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory was written to, and failed", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** @throws IOException if the bytes are not deflated ones */
    public static byte[] inflate(byte[] deflated) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
            return inflated.readAllBytes();
        } finally {
            inflater.end();
        }
    }
}
