package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Row;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is remembered between nights. Changed by {@link Promotion} alone, when a night publishes. */
public final class Memory {

    private final JdbcClient jdbc;

    Memory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReleaseEntry> lastRelease() {
        return jdbc.sql("select release_no, night, revision, fingerprint, program_version from release"
                        + " order by release_no desc fetch first 1 rows only")
                .query((row, number) -> new ReleaseEntry(
                        row.getInt(1),
                        new ReleaseId(LocalDate.parse(row.getString(2)), row.getInt(3)),
                        row.getString(4),
                        row.getString(5)))
                .optional();
    }

    /** Whether a release was made with this ledger. */
    public boolean knows(ReleaseId release) {
        return jdbc.sql("select count(*) from release where night = ? and revision = ?")
                        .params(release.night().toString(), release.revision())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The highest revision published for a night, or 0. */
    public int lastRevision(LocalDate night) {
        return jdbc.sql("select coalesce(max(revision), 0) from release where night = ?")
                .param(night.toString())
                .query(Integer.class)
                .single();
    }

    /** The incident under which each report was published last, reports that are gone included. */
    public Map<ReportId, String> membership() {
        Map<ReportId, String> members = new TreeMap<>();
        jdbc.sql("select source, report_key, incident_id from report_version v where valid_from ="
                        + " (select max(valid_from) from report_version w"
                        + " where w.source = v.source and w.report_key = v.report_key)")
                .query((row, number) -> members.put(new ReportId(row.getString(1), row.getString(2)), row.getString(3)))
                .list();
        return members;
    }

    /** Reports of the last release, sorted by id. */
    public List<Report> reports() {
        return jdbc
                .sql("select packed from report_version where valid_to is null order by source, report_key")
                .query(String.class)
                .list()
                .stream()
                .map(packed ->
                        Packing.unpack(packed, Packing.PackedReport.class).open())
                .toList();
    }

    /**
     * What the linkage of the last release left for the next.
     *
     * @param key what tonight links under; of a linkage under another nothing is remembered
     */
    public LinkMemory linkage(String key) {
        return new KnownLinkage(jdbc).memory(key);
    }

    /** Every id event ever published, oldest first. */
    public List<IdEvent> idEvents() {
        return jdbc.sql("select packed from id_event order by event_no").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, IdEvent.class))
                .toList();
    }

    public Optional<LocalDate> firstSeen(String breakIdentity) {
        return jdbc.sql("select first_seen from known_break where break_identity = ?")
                .param(breakIdentity)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** The documents of the last release, by source and document, as they were. */
    public List<TonightDocument> goodDocuments() {
        return jdbc
                .sql("select packed from good_document order by source, document")
                .query(String.class)
                .list()
                .stream()
                .map(packed -> Packing.unpack(packed, TonightDocument.class))
                .toList();
    }

    public Optional<TonightDocument> goodDocument(String source, String document) {
        return jdbc.sql("select packed from good_document where source = ? and document = ?")
                .params(source, document)
                .query(String.class)
                .optional()
                .map(packed -> Packing.unpack(packed, TonightDocument.class));
    }

    /** The sources of the last release, by id, as they were. */
    public List<SourceState> goodSources() {
        return jdbc.sql("select packed from good_source order by source").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, SourceState.class))
                .toList();
    }

    /**
     * Tables of the last release as texts, by the names {@link Ledger#promote} was given, rows in published order.
     *
     * @return empty before the first release
     */
    public List<Table> publishedTables() {
        return jdbc.sql("select table_name, packed from published_table order by table_name")
                .query((row, number) -> table(row.getString(1), Packing.unpack(row.getString(2), String[].class)))
                .list();
    }

    private Table table(String name, String[] columns) {
        List<Row> rows = jdbc
                .sql("select packed from published_row where table_name = ? and valid_to is null" + " order by ordinal")
                .param(name)
                .query(String.class)
                .list()
                .stream()
                .map(packed -> Packing.unpack(packed, String[].class))
                .map(cells -> new Row(Stream.of(cells).map(Cell::of).toList(), List.of()))
                .toList();
        return new Table(
                name, name, "", 1, Stream.of(columns).map(Memory::column).toList(), rows);
    }

    private static Column column(String name) {
        return new Column(name, name, ColumnType.TEXT, "", "", 0);
    }
}
