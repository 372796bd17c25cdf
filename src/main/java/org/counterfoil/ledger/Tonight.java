package org.counterfoil.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.release.IdEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The night that is under way: what its steps hand to each other, so that a night that was killed goes on where it
 * stopped. Nothing here is remembered unless the night publishes. Joins the caller's transaction.
 */
public final class Tonight {

    private static final List<String> TABLES = List.of(
            "tonight", "tonight_station", "tonight_document", "tonight_report_key", "tonight_fact", "tonight_part");

    static final String LINKED_UNDER = "linked under";

    private static final String IDS = "ids";
    private static final String ID_EVENTS = "id events";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PackedParts parts;

    Tonight(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.parts = new PackedParts(jdbc, "tonight_part");
    }

    /**
     * Opens a night, or goes on with it.
     *
     * @param run night and revision
     * @param fingerprint hash of everything the night depends on; another one starts the night over
     * @return whether the night was under way
     */
    public boolean open(String run, String fingerprint) {
        boolean underWay = isUnderWay(run, fingerprint);
        if (!underWay) {
            clear();
            jdbc.sql("insert into tonight (run, fingerprint) values (?, ?)")
                    .params(run, fingerprint)
                    .update();
        }
        return underWay;
    }

    /**
     * Forgets a night that set documents aside, and opens it anew: that was perhaps for want of time or memory, and who runs the night
     * again may have given more. What was read well is known by its readings.
     *
     * @return how many documents had been set aside; where there are none, the night goes on
     */
    public int reopen(String run, String fingerprint) {
        int setAside = (int) documents().stream()
                .filter(document -> !document.issues().isEmpty())
                .count();
        if (setAside > 0) {
            clear();
            open(run, fingerprint);
        }
        return setAside;
    }

    /** Whether this very night, on the same input, was begun and has not been published. */
    public boolean isUnderWay(String run, String fingerprint) {
        return jdbc.sql("select count(*) from tonight where run = ? and fingerprint = ?")
                        .params(run, fingerprint)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Tonight is no longer under way; what its stations handed on may stay until the next night begins. */
    void close() {
        jdbc.sql("delete from tonight").update();
    }

    /** Forgets what the stations handed on. */
    public void clear() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public boolean isDone(String station) {
        return jdbc.sql("select count(*) from tonight_station where station = ?")
                        .param(station)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** To be called in the transaction that writes the station's last row. */
    public void done(String station) {
        jdbc.sql("insert into tonight_station (station) values (?)")
                .param(station)
                .update();
    }

    public void add(TonightDocument document) {
        jdbc.sql("insert into tonight_document (source, document, reading_key, packed) values (?, ?, ?, ?)")
                .params(document.source(), document.document(), document.readingKey(), Packing.pack(document))
                .update();
    }

    /** By source, then document. */
    public List<TonightDocument> documents() {
        return jdbc.sql("select packed from tonight_document").query(String.class).list().stream()
                .map(packed -> Packing.unpack(packed, TonightDocument.class))
                .sorted(TonightDocument.ORDER)
                .toList();
    }

    /** The keys that provisional keys stand for, where a report of last night was found again. */
    public Map<ReportId, ReportId> settledKeys() {
        Map<ReportId, ReportId> keys = new TreeMap<>();
        jdbc.sql("select source, provisional_key, report_key from tonight_report_key")
                .query((row, number) -> keys.put(
                        new ReportId(row.getString(1), row.getString(2)),
                        new ReportId(row.getString(1), row.getString(3))))
                .list();
        return keys;
    }

    public void settleKeys(Map<ReportId, ReportId> keys) {
        try (Batch named = new Batch(
                batches, "insert into tonight_report_key (source, provisional_key, report_key) values (?, ?, ?)")) {
            keys.forEach((provisional, settled) -> named.add(provisional.source(), provisional.key(), settled.key()));
        }
    }

    /**
     * @param left what tonight's linkage leaves for the next
     * @param effort what it had to do anew
     */
    public void link(LinkMemory left, Effort effort) {
        linkageParts().write(left, batches);
        fact(LINKED_UNDER, left.key());
        fact("effort", Packing.pack(effort));
    }

    /** What {@link #link} was given: who links the same reports by it comes to the same, and has nothing to compare. */
    public LinkMemory linked() {
        return fact(LINKED_UNDER).map(linkageParts()::read).orElse(LinkMemory.NONE);
    }

    LinkageParts linkageParts() {
        return new LinkageParts(parts);
    }

    /** What the linkage had to do anew. */
    public Effort effort() {
        return fact("effort")
                .map(packed -> Packing.unpack(packed, Effort.class))
                .orElse(Effort.NONE);
    }

    /** Notes one thing under a name. */
    public void fact(String name, String content) {
        jdbc.sql("insert into tonight_fact (name, content) values (?, ?)")
                .params(name, content)
                .update();
    }

    public Optional<String> fact(String name) {
        return jdbc.sql("select content from tonight_fact where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** @param ids one a cluster, in the order of the clusters */
    public void assign(List<String> ids, List<IdEvent> events) {
        parts.write(batches, IDS, ids, List::toArray);
        parts.write(batches, ID_EVENTS, events, List::toArray);
    }

    /** What {@link #assign} was given. */
    public List<String> incidentIds() {
        return parts.read(IDS, String[].class).stream().flatMap(Arrays::stream).toList();
    }

    /** What {@link #assign} was given. */
    public List<IdEvent> idEvents() {
        return parts.read(ID_EVENTS, IdEvent[].class).stream()
                .flatMap(Arrays::stream)
                .toList();
    }
}
