package org.counterfoil.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.PublishedRelease;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is remembered between steps and nights. Joins the caller's transaction; safe for one night at a time.
 */
public final class Ledger {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public Ledger(DataSource database) {
        this.batches = new JdbcTemplate(database);
        this.jdbc = JdbcClient.create(batches);
    }

    public Readings readings() {
        return new Readings(jdbc, batches);
    }

    public Tonight tonight() {
        return new Tonight(jdbc, batches);
    }

    public Memory memory() {
        return new Memory(jdbc);
    }

    /** One that is not raised yet. */
    public Fence fence() {
        return new Fence(jdbc);
    }

    public SourceHistory history() {
        return new SourceHistory(jdbc, batches);
    }

    /**
     * Makes a release that is not known what is remembered last, from what its files tell. To be called for one after the other,
     * oldest first, in one transaction.
     *
     * @param sums its file of sums
     * @param documents those whose readings are there again, to be carried over if they go missing
     * @param last whether it is the last: only of it what is not for good is remembered
     */
    public void restore(PublishedRelease release, String sums, List<TonightDocument> documents, boolean last) {
        int number = memory().lastNumber() + 1;
        List<IdEvent> log = release.idLog();
        List<IdEvent> events = log.subList(Math.min(memory().idEvents().size(), log.size()), log.size());
        write(number, Runnable::run, release.incidents(), events, release.tables());
        Promotion promotion = new Promotion(jdbc, batches, number);
        promotion.entry(new ReleaseEntry(number, release.id(), release.input(), release.program(), sums, false));
        if (last) {
            promotion.sources(release.sources());
            promotion.documents(documents, release.id().text());
            promotion.breaks(release.breaks());
            new KnownLinkage(jdbc).forget();
            readings().prune();
            tonight().clear();
        }
    }

    /** Remembers what a release was made of. Joins the caller's transaction. */
    public void remember(ReleaseId id, Provenance made) {
        jdbc.sql("insert into release_made_of (night, revision, packed) values (?, ?, ?)")
                .params(id.night().toString(), id.revision(), Packing.pack(made))
                .update();
    }

    /**
     * Forgets what the releases before one alone hold. Joins the caller's transaction.
     *
     * @param kept number of the first release that is kept
     * @throws IllegalArgumentException if the last release is not kept
     */
    public void prune(int kept) {
        ReleaseEntry last = memory().lastRelease().orElseThrow();
        if (kept > last.number()) {
            throw new IllegalArgumentException("The last release is never pruned: " + last.id());
        }
        new Pruning(jdbc).before(kept, last);
    }

    /**
     * Writes the most of a release, of which nothing is seen until it is {@link #promote promoted}. What is left of a night that
     * wrote and did not publish is thrown away first.
     *
     * @param transactions runs what it is given in a transaction of its own, again and again
     * @param tables all of the release, in the order of the sheets
     */
    public void prepare(
            Consumer<Runnable> transactions, List<Incident> incidents, List<IdEvent> events, List<Table> tables) {
        write(memory().lastNumber() + 1, transactions, incidents, events, tables);
    }

    private void write(
            int number,
            Consumer<Runnable> transactions,
            List<Incident> incidents,
            List<IdEvent> events,
            List<Table> tables) {
        ComingRelease coming = new ComingRelease(jdbc, new Writing(batches, transactions), number);
        coming.begin();
        coming.reports(incidents);
        coming.tables(tables);
        coming.idEvents(events);
    }

    /**
     * Makes tonight what is remembered, with what {@link #prepare} wrote, and ends it; {@link #tidy} may follow. To be called in one
     * transaction, which counts once the release is in place.
     *
     * @param programVersion version and build of the program
     * @param placed puts the release in place and gives its file of sums; asked once, when all else is written that may take long
     */
    public void promote(
            ReleaseId id,
            String fingerprint,
            String programVersion,
            Supplier<String> placed,
            List<SourceState> sources,
            List<Break> breaks) {
        int number = memory().lastNumber() + 1;
        Promotion promotion = new Promotion(jdbc, batches, number);
        promotion.sources(sources);
        promotion.documents(tonight().documents(), id.text());
        promotion.breaks(breaks, id.night());
        tonight()
                .fact(Tonight.LINKED_UNDER)
                .ifPresent(key -> new KnownLinkage(jdbc).promote(key, tonight().linkageParts()));
        promotion.entry(new ReleaseEntry(number, id, fingerprint, programVersion, placed.get(), true));
        tonight().close();
    }

    /** Forgets what the stations of a night that is published handed on, and readings that nothing uses. Joins the caller's transaction. */
    public void tidy() {
        tonight().clear();
        readings().prune();
    }
}
