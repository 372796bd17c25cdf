package org.counterfoil.source;

import java.util.Locale;
import org.counterfoil.incident.Sha256;

/** The name of a statement: it changes with the words of its sentence, and with nothing else of the document. */
final class StatementKey {

    private StatementKey() {}

    /** {@code un-panel/2019-report-1a2b3c4d}: source, document without its ending, 8 hex of SHA-256 of the sentence. */
    static String of(ProseScope scope, String words) {
        String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String stem = scope.document().replaceFirst("\\.[^./]+$", "");
        return scope.source() + "/" + stem + "-" + Sha256.of(plain).substring(0, 8);
    }
}
