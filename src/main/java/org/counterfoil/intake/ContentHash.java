package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.Sha256;

/** SHA-256 of a file's content: what a document is known by from night to night. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * Reads the file once, in blocks.
     *
     * @return 64 lower-case hexadecimal digits
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
