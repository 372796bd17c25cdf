package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.RowVersion;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is remembered between nights. Texts are sorted here, since each database sorts them in its own way. Changed only when a night publishes: what
 * {@link ComingRelease} writes before is not seen.
 */
public final class Memory {

    /** Versions of one release, by its number twice. Of a release that has no entry yet they may lie there already. */
    static final String HELD = " valid_from <= ? and (valid_to is null or valid_to > ?)";

    private final JdbcClient jdbc;

    Memory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReleaseEntry> lastRelease() {
        return entries(" where release_no = (select max(release_no) from release)").stream()
                .findFirst();
    }

    /** Number of the last release that counts; 0 before the first. */
    int lastNumber() {
        return jdbc.sql("select coalesce(max(release_no), 0) from release")
                .query(Integer.class)
                .single();
    }

    /** Every release of this ledger, oldest first. */
    public List<ReleaseEntry> releases() {
        return entries(" order by release_no");
    }

    private List<ReleaseEntry> entries(String which) {
        return jdbc.sql(
                        "select release_no, night, revision, fingerprint, program_version, sums, whole, pruned_by from release"
                                + which)
                .query((row, number) -> new ReleaseEntry(
                        row.getInt(1),
                        new ReleaseId(LocalDate.parse(row.getString(2)), row.getInt(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7),
                        row.getString(8)))
                .list();
    }

    /** What a release was made of; empty where the ledger was rebuilt, or an older program made the release. */
    public Optional<Provenance> madeOf(ReleaseId release) {
        return jdbc.sql("select packed from release_made_of where night = ? and revision = ?")
                .params(release.night().toString(), release.revision())
                .query(String.class)
                .optional()
                .map(packed -> Packing.unpack(packed, Provenance.class));
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
                        + " where w.source = v.source and w.report_key = v.report_key and w.valid_from <= ?)")
                .param(lastNumber())
                .query((row, number) -> members.put(new ReportId(row.getString(1), row.getString(2)), row.getString(3)))
                .list();
        return members;
    }

    /** Reports of the last release, sorted by id. */
    public List<Report> reports() {
        int last = lastNumber();
        return jdbc
                .sql("select packed from report_version where" + HELD)
                .params(last, last)
                .query(String.class)
                .list()
                .stream()
                .map(packed ->
                        Packing.unpack(packed, Packing.PackedReport.class).open())
                .sorted(Comparator.comparing(Report::id))
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
        return jdbc
                .sql("select packed from id_event where release_no <= ? order by event_no")
                .param(lastNumber())
                .query(String.class)
                .list()
                .stream()
                .flatMap(Memory::events)
                .toList();
    }

    /** Some hundred, or of what an older program remembered one. */
    private static Stream<IdEvent> events(String packed) {
        return packed.startsWith("[")
                ? Stream.of(Packing.unpack(packed, IdEvent[].class))
                : Stream.of(Packing.unpack(packed, IdEvent.class));
    }

    /** The night in which each break of the last release was first seen, by its identity. */
    public Map<String, LocalDate> firstSeen() {
        Map<String, LocalDate> nights = new HashMap<>();
        jdbc.sql("select break_identity, first_seen from known_break")
                .query((row, number) -> nights.put(row.getString(1), LocalDate.parse(row.getString(2))))
                .list();
        return nights;
    }

    /** The documents of the last release, by source and document, as they were. */
    public List<TonightDocument> goodDocuments() {
        return jdbc.sql("select packed from good_document").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, TonightDocument.class))
                .sorted(TonightDocument.ORDER)
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
        return jdbc.sql("select packed from good_source").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, SourceState.class))
                .sorted(Comparator.comparing(source -> source.profile().id()))
                .toList();
    }

    /**
     * Tables of the last release, in the order of the sheets.
     *
     * @param names only those that are asked for; empty: all
     * @return empty before the first release
     */
    public List<Table> publishedTables(List<String> names) {
        return lastRelease().map(last -> publishedTables(last.number(), names)).orElse(List.of());
    }

    /** Every version of every row of a table that is known by its first column, by that column, then by when they came. */
    public List<RowVersion> versions(String table) {
        return new RememberedTables(jdbc).versions(table, lastNumber());
    }

    /** The same of an earlier release. */
    public List<Table> publishedTables(int release, List<String> names) {
        return new RememberedTables(jdbc).of(release, names);
    }
}
