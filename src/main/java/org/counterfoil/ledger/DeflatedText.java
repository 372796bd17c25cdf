package org.counterfoil.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.counterfoil.incident.Deflated;

/**
 * A text as it lies deflated in a wide column: in letters, since each database has its own type for bytes. It never begins as JSON does.
 */
final class DeflatedText {

    private DeflatedText() {}

    static String pack(String text) {
        return Base64.getEncoder().encodeToString(Deflated.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws UncheckedIOException if the text was not packed here */
    static String unpack(String packed) {
        try {
            return new String(Deflated.inflate(Base64.getDecoder().decode(packed)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("What is remembered cannot be read again", e);
        }
    }
}
