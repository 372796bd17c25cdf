package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.SourceState;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes tonight what is remembered: to be called in one transaction, once the release is in place. Only what differs
 * from the last release is written, so that an unchanged night costs little.
 */
final class Promotion {

    private final JdbcClient jdbc;
    private final int release;

    Promotion(JdbcClient jdbc, int release) {
        this.jdbc = jdbc;
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
        for (Incident incident : incidents) {
            for (Report report : incident.reports()) {
                String packed = Packing.pack(Packing.PackedReport.of(report));
                String known = before.remove(report.id().text());
                if (known != null && known.equals(incident.id() + " " + packed)) {
                    continue;
                }
                if (known != null) {
                    closeReport(report.id().text());
                }
                jdbc.sql("insert into report_version (source, report_key, valid_from, valid_to, incident_id, packed)"
                                + " values (?, ?, ?, null, ?, ?)")
                        .params(report.id().source(), report.id().key(), release, incident.id(), packed)
                        .update();
            }
        }
        before.keySet().forEach(this::closeReport);
    }

    private void closeReport(String id) {
        int slash = id.indexOf('/');
        jdbc.sql("update report_version set valid_to = ? where source = ? and report_key = ? and valid_to is null")
                .params(release, id.substring(0, slash), id.substring(slash + 1))
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

    void idEvents(List<IdEvent> events) {
        int number = jdbc.sql("select coalesce(max(event_no), 0) from id_event")
                .query(Integer.class)
                .single();
        for (IdEvent event : events) {
            jdbc.sql("insert into id_event (event_no, release_no, packed) values (?, ?, ?)")
                    .params(++number, release, Packing.pack(event))
                    .update();
        }
    }

    /** @param firstSeen of each break that stands, by its identity */
    void breaks(Map<String, LocalDate> firstSeen) {
        jdbc.sql("delete from known_break").update();
        firstSeen.forEach(
                (identity, night) -> jdbc.sql("insert into known_break (break_identity, first_seen) values (?, ?)")
                        .params(identity, night.toString())
                        .update());
    }

    void breaks(List<Break> breaks, LocalDate night) {
        Set<String> known = new HashSet<>(jdbc.sql("select break_identity from known_break")
                .query(String.class)
                .list());
        for (Break found : breaks) {
            if (known.remove(found.identity())) {
                continue;
            }
            if (jdbc.sql("select count(*) from known_break where break_identity = ?")
                            .param(found.identity())
                            .query(Integer.class)
                            .single()
                    == 0) {
                jdbc.sql("insert into known_break (break_identity, first_seen) values (?, ?)")
                        .params(found.identity(), night.toString())
                        .update();
            }
        }
        known.forEach(gone -> jdbc.sql("delete from known_break where break_identity = ?")
                .param(gone)
                .update());
    }
}
