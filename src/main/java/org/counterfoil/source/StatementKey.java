package org.counterfoil.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The name of a statement: it changes with the words of its sentence, and with nothing else of the document. */
final class StatementKey {

    private StatementKey() {}

    /** {@code un-panel/2019-report-1a2b3c4d}: source, document without its ending, 8 hex of SHA-256 of the sentence. */
    static String of(ProseScope scope, String words) {
        String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String stem = scope.document().replaceFirst("\\.[^./]+$", "");
        return scope.source() + "/" + stem + "-" + hash(plain).substring(0, 8);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
