package org.counterfoil.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.InParts;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The most of what a release adds: versions of its reports and of its rows, events of its ids. Only what differs from the last release
 * is written, so that an unchanged night costs little. It is written before the release counts, some thousand rows a transaction,
 * since HSQLDB keeps in memory what an open one wrote; who reads looks at releases that have an entry ({@link Memory#HELD}), and sees
 * nothing of it. What is written of a release that never came to count is thrown away before the next is.
 */
final class ComingRelease {

    /** What this release opened may lie there already: versions are closed in batches of their own. */
    private static final String CLOSE = "update report_version set valid_to = ? where source = ? and report_key = ?"
            + " and valid_to is null and valid_from < ?";

    private static final String OPEN =
            "insert into report_version (source, report_key, valid_from, valid_to, incident_id, packed)"
                    + " values (?, ?, ?, null, ?, ?)";

    private static final List<String> VERSIONS = List.of("report_version", "release_rows", "release_table");

    private static final Map<String, List<String>> KEYS = Map.of(
            "id_event", List.of("event_no"),
            "report_version", List.of("source", "report_key", "valid_from"),
            "release_rows", List.of("table_name", "row_key", "valid_from"),
            "release_table", List.of("table_name", "valid_from"));

    private final JdbcClient jdbc;
    private final Writing writing;
    private final int release;

    /** @param release its number: the one after the last that counts */
    ComingRelease(JdbcClient jdbc, Writing writing, int release) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.release = release;
    }

    private record Version(String incident, ReportId report, String packed) {

        static Stream<Version> of(Incident incident) {
            return incident.reports().stream()
                    .map(report ->
                            new Version(incident.id(), report.id(), Packing.pack(Packing.PackedReport.of(report))));
        }
    }

    /** Throws away what is written of a release that never came to count, and notes that another is being written. */
    void begin() {
        discard();
        writing.once(() -> jdbc.sql("insert into coming_release (release_no) values (?)")
                .param(release)
                .update());
    }

    /** None is being written any more: it counts, or nothing is left of it. Joins the caller's transaction. */
    static void end(JdbcClient jdbc) {
        jdbc.sql("delete from coming_release").update();
    }

    void reports(List<Incident> incidents) {
        Map<String, String> before = new HashMap<>();
        jdbc.sql("select source, report_key, incident_id, packed from report_version where" + Memory.HELD)
                .params(release - 1, release - 1)
                .query((row, number) -> before.put(
                        row.getString(1) + "/" + row.getString(2), content(row.getString(3), row.getString(4))))
                .list();
        try (Batch closed = writing.batch(CLOSE);
                Batch opened = writing.batch(OPEN)) {
            InParts.of(incidents, Version::of).forEach(version -> {
                String known = before.remove(version.report().text());
                if (known == null || !known.equals(content(version.incident(), version.packed()))) {
                    close(version.report().text(), known != null, closed);
                    opened.add(
                            version.report().source(),
                            version.report().key(),
                            release,
                            version.incident(),
                            version.packed());
                }
            });
            before.keySet().forEach(gone -> close(gone, true, closed));
        }
    }

    /** A hash, since as much as all reports say is much to hold. */
    private static String content(String incident, String packed) {
        return Sha256.of(incident + " " + packed);
    }

    private void close(String id, boolean known, Batch closed) {
        if (known) {
            int slash = id.indexOf('/');
            closed.add(release, id.substring(0, slash), id.substring(slash + 1), release);
        }
    }

    void tables(List<Table> tables) {
        new RememberedTables(jdbc).remember(writing, release, tables);
    }

    void idEvents(List<IdEvent> events) {
        int number = jdbc.sql("select coalesce(max(event_no), 0) from id_event")
                .query(Integer.class)
                .single();
        try (Batch told = writing.batch("insert into id_event (event_no, release_no, packed) values (?, ?, ?)")) {
            for (List<IdEvent> some : PackedParts.parts(events)) {
                told.add(++number, release, Packing.pack(some.toArray()));
            }
        }
    }

    /** Ended in the midst, it is done to its end by whoever begins the next. */
    private void discard() {
        Optional<Integer> left = jdbc.sql("select release_no from coming_release")
                .query(Integer.class)
                .optional();
        left.ifPresent(number -> {
            each("delete from id_event", "id_event", "release_no", number);
            for (String versions : VERSIONS) {
                each("delete from " + versions, versions, "valid_from", number);
                each("update " + versions + " set valid_to = null", versions, "valid_to", number);
            }
            writing.once(() -> end(jdbc));
        });
    }

    private void each(String statement, String table, String column, int number) {
        List<String> key = KEYS.getOrDefault(table, List.of());
        List<Object[]> rows = jdbc.sql(
                        "select " + String.join(", ", key) + " from " + table + " where " + column + " = ?")
                .param(number)
                .query((row, place) -> values(row, key.size()))
                .list();
        try (Batch batch = writing.batch(statement + " where " + String.join(" = ? and ", key) + " = ?")) {
            rows.forEach(batch::add);
        }
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    }
}
