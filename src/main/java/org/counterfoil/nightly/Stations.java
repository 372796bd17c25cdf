package org.counterfoil.nightly;

import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.ReportId;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.LedgerHold;
import org.counterfoil.ledger.ReportKeys;
import org.counterfoil.ledger.Tonight;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.Effort;
import org.counterfoil.release.Assignment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stations after intake. Each but the last is one transaction, the caller's; what it hands on lies in the ledger. Not thread-safe.
 */
@Component
@Lazy
class Stations {

    private static final Logger LOG = LoggerFactory.getLogger(Stations.class);

    private final NightState night;
    private final Ledger ledger;
    private final NightLinkage linkage;
    private final NightContent content;
    private final Publication publication;
    private final Progress progress;
    private final LedgerHold hold;
    private final Fence fence;
    private final TransactionTemplate transaction;

    Stations(
            NightState night,
            Ledger ledger,
            NightLinkage linkage,
            NightContent content,
            Publication publication,
            Progress progress,
            LedgerHold hold,
            Fence fence,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.hold = hold;
        this.fence = fence;
        this.night = night;
        this.ledger = ledger;
        this.linkage = linkage;
        this.content = content;
        this.publication = publication;
        this.progress = progress;
    }

    void link() {
        station("link", tonight -> {
            NightReports reports = NightReports.provisional(ledger);
            Map<ReportId, ReportId> keys =
                    ReportKeys.settle(reports.reports(), ledger.memory().reports());
            tonight.settleKeys(keys);
            NightReports settled = content.told(reports.settled(keys));
            LOG.info("{}", words(linkage.link(tonight, settled.reports())));
        });
    }

    private static String words(Effort effort) {
        String reports =
                effort.reportsNew() + " reports are new to the linkage, " + effort.reportsChanged() + " changed, "
                        + effort.reportsGone() + " gone; " + effort.pairsCompared() + " pairs were compared anew";
        return effort.all()
                ? "nothing is remembered that was linked under this model and program; " + reports
                : reports;
    }

    void reconcile() {
        station("reconcile", tonight -> {
            List<Cluster> clusters = content.clusters();
            Assignment assignment = content.assign(clusters);
            List<String> ids = clusters.stream().map(assignment.ids()::get).toList();
            tonight.assign(ids, assignment.events());
        });
    }

    void check() {
        progress.begin("check", 0);
        List<String> failures =
                content.checks().values().stream().flatMap(List::stream).toList();
        if (!failures.isEmpty()) {
            throw new Refusal(
                    ExitCode.CHECKS_FAILED,
                    "Nothing was published: " + Plural.of(failures.size(), "check") + " failed.\n  "
                            + String.join("\n  ", failures));
        }
    }

    /** In transactions of its own, of which the last one counts: in one, a database keeps all of a release in memory. */
    void publish() {
        progress.begin("publish", 0);
        LedgerRoom.require(night.places().ledger());
        publication.publish(written -> transaction.executeWithoutResult(status -> {
            refuseWithoutHold();
            written.run();
        }));
    }

    private void station(String name, java.util.function.Consumer<Tonight> work) {
        progress.begin(name, 0);
        refuseWithoutHold();
        Tonight tonight = ledger.tonight();
        if (!tonight.isDone(name)) {
            work.accept(tonight);
            tonight.done(name);
        }
    }

    /** To be called in the transaction that writes. */
    void refuseWithoutHold() {
        if (!hold.stands()) {
            throw overtaken(
                    "is no longer held: the connection that holds it broke, and another process may have taken over");
        }
        if (!fence.holds()) {
            throw overtaken("is another process's by now, which began while this one was held up");
        }
    }

    private Refusal overtaken(String why) {
        return new Refusal(
                ExitCode.FAILED,
                "The ledger " + night.places().ledger() + " " + why
                        + ". Nothing was published; start the night again.");
    }
}
