package org.counterfoil.ledger;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.source.CellAccount;

/**
 * What became of one document tonight.
 *
 * @param readingKey the reading to use, or empty where there is none (a document set aside that was never read well)
 * @param format what it was recognised as, or empty
 * @param contentHash SHA-256 of the file in hex, or empty where there is no file
 * @param status {@code read}, {@code carried over}, {@code quarantined} or {@code missing}
 * @param carriedOverSince the release whose reading is carried over, or empty
 * @param account the cells of the reading used
 * @param issues what was wrong with the file itself tonight; what is wrong inside it is part of the reading
 */
public record TonightDocument(
        String source,
        String document,
        String readingKey,
        String format,
        String contentHash,
        String status,
        String carriedOverSince,
        CellAccount account,
        List<Issue> issues) {

    /** By source, then document. */
    static final Comparator<TonightDocument> ORDER =
            Comparator.comparing(TonightDocument::source).thenComparing(TonightDocument::document);

    public TonightDocument {
        issues = List.copyOf(issues);
    }
}
