package org.counterfoil.nightly;

import org.counterfoil.incident.Sha256;

/** A SHA-256 over parts, each with its length, so that no two lists of parts share one. Not thread-safe. */
final class Fingerprint {

    private final StringBuilder content = new StringBuilder();

    Fingerprint add(String part) {
        content.append(part.length()).append(':').append(part);
        return this;
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return Sha256.of(content.toString());
    }

    static String of(String... parts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String part : parts) {
            fingerprint.add(part);
        }
        return fingerprint.hex();
    }
}
