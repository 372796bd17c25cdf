package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.SourceState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes tonight what is remembered: to be called in one transaction, once the release is in place. Only what differs
 * from the last release is written, so that an unchanged night costs little.
 */
final class Promotion {

    private static final String SEEN = "insert into known_break (break_identity, first_seen) values (?, ?)";

    private static final String CLOSE = "update report_version set valid_to = ? where source = ? and report_key = ?"
            + " and valid_to is null and valid_from < ?";

    private static final String OPEN =
            "insert into report_version (source, report_key, valid_from, valid_to, incident_id, packed)"
                    + " values (?, ?, ?, null, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final int release;

    Promotion(JdbcClient jdbc, JdbcTemplate batches, int release) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.release = release;
    }

    void entry(ReleaseEntry entry) {
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

    void reports(List<Incident> incidents) {
        Map<String, String> before = new HashMap<>();
        jdbc.sql("select source, report_key, incident_id, packed from report_version where valid_to is null")
                .query((row, number) -> before.put(
                        row.getString(1) + "/" + row.getString(2), row.getString(3) + " " + row.getString(4)))
                .list();
        try (Batch closed = new Batch(batches, CLOSE);
                Batch opened = new Batch(batches, OPEN)) {
            for (Incident incident : incidents) {
                for (Report report : incident.reports()) {
                    String packed = Packing.pack(Packing.PackedReport.of(report));
                    String known = before.remove(report.id().text());
                    if (known == null || !known.equals(incident.id() + " " + packed)) {
                        close(report.id().text(), known != null, closed);
                        opened.add(report.id().source(), report.id().key(), release, incident.id(), packed);
                    }
                }
            }
            before.keySet().forEach(gone -> close(gone, true, closed));
        }
    }

    private void close(String id, boolean known, Batch closed) {
        if (known) {
            int slash = id.indexOf('/');
            closed.add(release, id.substring(0, slash), id.substring(slash + 1), release);
        }
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

    void idEvents(List<IdEvent> events) {
        int number = jdbc.sql("select coalesce(max(event_no), 0) from id_event")
                .query(Integer.class)
                .single();
        try (Batch told = new Batch(batches, "insert into id_event (event_no, release_no, packed) values (?, ?, ?)")) {
            for (IdEvent event : events) {
                told.add(++number, release, Packing.pack(event));
            }
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
