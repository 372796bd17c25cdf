package org.counterfoil.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.ReportId;
import org.counterfoil.release.Envelope;
import org.counterfoil.release.PublishedRelease;
import org.counterfoil.release.SourceFigures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What sources gave in earlier releases, and when each content was first read. Joins the caller's transaction. */
public final class SourceHistory {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SourceHistory(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param most how many releases are looked back on; the latest comes first */
    public List<SourceFigures> figures(String source, int most) {
        return jdbc
                .sql("select packed from source_figures where source = ? order by release_no desc fetch first " + most
                        + " rows only")
                .param(source)
                .query(String.class)
                .list()
                .stream()
                .map(packed -> Packing.unpack(packed, SourceFigures.class))
                .toList();
    }

    /** The night in which a source first gave a content that was published; empty where it never did. */
    public Optional<LocalDate> firstRead(String source, String contentHash) {
        return jdbc.sql("select first_night from read_content where source = ? and content_hash = ?")
                .params(source, contentHash)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** The content that the last release has of a document. */
    public Optional<String> lastContent(String source, String document) {
        return jdbc.sql("select content_hash from last_content where source = ? and document = ?")
                .params(source, document)
                .query(String.class)
                .optional();
    }

    /** The incidents of the last release, each with the sources that report it. */
    public Map<String, TreeSet<String>> incidents() {
        Map<String, TreeSet<String>> incidents = new TreeMap<>();
        int last = new Memory(jdbc).lastNumber();
        jdbc.sql("select distinct incident_id, source from report_version where" + Memory.HELD)
                .params(last, last)
                .query((row, number) -> incidents
                        .computeIfAbsent(row.getString(1), first -> new TreeSet<>())
                        .add(row.getString(2)))
                .list();
        return incidents;
    }

    /** The incidents under which reports were published and are no more, oldest first: those that ended within so many releases. */
    public Map<ReportId, List<String>> leftIncidents(int releases) {
        int last = new Memory(jdbc).lastNumber();
        Map<ReportId, List<String>> left = new TreeMap<>();
        jdbc.sql("select source, report_key, incident_id from report_version where valid_to > ? and valid_to <= ?"
                        + " order by source, report_key, valid_from")
                .params(last - releases, last)
                .query((row, number) -> left.computeIfAbsent(
                                new ReportId(row.getString(1), row.getString(2)), first -> new ArrayList<>())
                        .add(row.getString(3)))
                .list();
        return left;
    }

    /**
     * To be called before {@link Ledger#promote}, in the same transaction: then tonight's documents are still known. Of each
     * source the last {@link Envelope#RELEASES} figures are kept, since no night looks back further.
     */
    public void remember(LocalDate night, Collection<SourceFigures> figures) {
        int release = new Memory(jdbc).lastNumber() + 1;
        figures.forEach(each -> jdbc.sql("insert into source_figures (source, release_no, packed) values (?, ?, ?)")
                .params(each.source(), release, Packing.pack(each))
                .update());
        jdbc.sql("delete from source_figures f where (select count(*) from source_figures g"
                        + " where g.source = f.source and g.release_no > f.release_no) >= ?")
                .param(Envelope.RELEASES)
                .update();
        List<TonightDocument> read = new ArrayList<>(new Tonight(jdbc, batches).documents());
        read.removeIf(document -> !document.status().equals("read"));
        read.forEach(document -> content(document.source(), document.document(), document.contentHash(), night));
    }

    /** Remembers again when contents were first read, as a release tells it; what sources gave by number it does not tell. */
    public void restore(PublishedRelease release) {
        release.documents().stream()
                .filter(document -> document.status().equals("read")
                        && !document.contentSince().isEmpty())
                .forEach(document -> content(
                        document.source(),
                        document.document(),
                        document.sha256(),
                        LocalDate.parse(document.contentSince())));
    }

    /** @param night in which it was first read, if nothing earlier is known */
    private void content(String source, String document, String hash, LocalDate night) {
        if (firstRead(source, hash).isEmpty()) {
            jdbc.sql("insert into read_content (source, content_hash, first_night) values (?, ?, ?)")
                    .params(source, hash, night.toString())
                    .update();
        }
        jdbc.sql("delete from last_content where source = ? and document = ?")
                .params(source, document)
                .update();
        jdbc.sql("insert into last_content (source, document, content_hash) values (?, ?, ?)")
                .params(source, document, hash)
                .update();
    }
}
