package org.counterfoil.nightly;

import java.util.List;
import org.counterfoil.incident.Report;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.Tonight;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.Linker;
import org.counterfoil.linkage.Relinked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tonight's linkage: made once, and made again, without comparing anything, by a process that goes on with a night that another
 * began. Not thread-safe.
 */
@Component
@Lazy
class NightLinkage {

    private final NightState night;
    private final Ledger ledger;
    private @Nullable Relinked relinked;

    NightLinkage(NightState night, Ledger ledger) {
        this.night = night;
        this.ledger = ledger;
    }

    /** Links tonight's reports with what the last release left, and hands on what the next needs. */
    Effort link(Tonight tonight, List<Report> settled) {
        Relinked linked = relink(ledger.memory().linkage(night.linkageKey()), settled);
        tonight.link(linked.memory(), linked.effort());
        relinked = linked.writtenDown();
        return linked.effort();
    }

    /** @param settled tonight's reports, that count */
    List<Cluster> clusters(List<Report> settled) {
        return relinked(settled).clusters();
    }

    /**
     * With every pair put into words.
     *
     * @param settled tonight's reports, that count
     */
    Linkage linkage(List<Report> settled) {
        Linkage linkage = relinked(settled).linkage();
        relinked = null;
        return linkage;
    }

    private Relinked relinked(List<Report> settled) {
        if (relinked == null) {
            relinked = relink(ledger.tonight().linked(), settled).writtenDown();
        }
        return relinked;
    }

    private Relinked relink(LinkMemory before, List<Report> settled) {
        return new Linker(night.input().linkage())
                .relink(
                        before,
                        night.linkageKey(),
                        settled,
                        night.input().judgements(settled, ledger),
                        night.input().profiles(ledger));
    }
}
