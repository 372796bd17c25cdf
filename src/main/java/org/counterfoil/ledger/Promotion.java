package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.incident.Break;
import org.counterfoil.release.SourceState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes tonight what is remembered, together with {@link ComingRelease}, which wrote the most of it before: to be called in one
 * transaction, which counts once the release is in place.
 */
final class Promotion {

    private static final String SEEN = "insert into known_break (break_identity, first_seen) values (?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final int release;

    Promotion(JdbcClient jdbc, JdbcTemplate batches, int release) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.release = release;
    }

    /** With it counts what is written of the release. */
    void entry(ReleaseEntry entry) {
        ComingRelease.end(jdbc);
        jdbc.sql("insert into release (release_no, night, revision, fingerprint, program_version, sums, whole)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        release,
                        entry.id().night().toString(),
                        entry.id().revision(),
                        entry.fingerprint(),
                        entry.programVersion(),
                        entry.sums(),
                        entry.whole())
                .update();
    }

    void documents(List<TonightDocument> documents, String since) {
        jdbc.sql("delete from good_document").update();
        for (TonightDocument document : documents) {
            if (!document.readingKey().isEmpty()) {
                jdbc.sql("insert into good_document (source, document, reading_key, since, packed)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                document.source(),
                                document.document(),
                                document.readingKey(),
                                document.carriedOverSince().isEmpty() ? since : document.carriedOverSince(),
                                Packing.pack(document))
                        .update();
            }
        }
    }

    void sources(List<SourceState> sources) {
        jdbc.sql("delete from good_source").update();
        for (SourceState source : sources) {
            jdbc.sql("insert into good_source (source, packed) values (?, ?)")
                    .params(source.profile().id(), Packing.pack(source))
                    .update();
        }
    }

    /** @param firstSeen of each break that stands, by its identity */
    void breaks(Map<String, LocalDate> firstSeen) {
        jdbc.sql("delete from known_break").update();
        try (Batch seen = new Batch(batches, SEEN)) {
            firstSeen.forEach((identity, night) -> seen.add(identity, night.toString()));
        }
    }

    void breaks(List<Break> breaks, LocalDate night) {
        Set<String> known = new HashSet<>(jdbc.sql("select break_identity from known_break")
                .query(String.class)
                .list());
        Set<String> tonight =
                new LinkedHashSet<>(breaks.stream().map(Break::identity).toList());
        try (Batch seen = new Batch(batches, SEEN);
                Batch gone = new Batch(batches, "delete from known_break where break_identity = ?")) {
            tonight.stream()
                    .filter(identity -> !known.contains(identity))
                    .forEach(identity -> seen.add(identity, night.toString()));
            known.stream().filter(identity -> !tonight.contains(identity)).forEach(gone::add);
        }
    }
}
