package org.counterfoil.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * A text as it lies deflated in a wide column: in letters, since each database has its own type for bytes. It never begins as JSON does.
 */
final class DeflatedText {

    private DeflatedText() {}

    static String pack(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 4);
        try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory was written to, and failed", e);
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** @throws UncheckedIOException if the text was not packed here */
    static String unpack(String packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length() * 4);
        try (InflaterOutputStream to = new InflaterOutputStream(out)) {
            to.write(Base64.getDecoder().decode(packed));
        } catch (IOException e) {
            throw new UncheckedIOException("What is remembered cannot be read again", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
