package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.intake.Decisions;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.RenamedReports;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.release.Assignment;
import org.counterfoil.release.Identities;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What tonight has to say: a pure function of the input and of what the stations have put into the ledger, made once a
 * process and whenever a restarted night needs it again. Not thread-safe.
 */
@Component
@Lazy
class NightContent {

    private final NightState night;
    private final Ledger ledger;
    private final NightLinkage linked;
    private final BeforeTonight before;
    private @Nullable NightReports reports;
    private Rulings rulings = Rulings.NONE;
    private @Nullable Decisions handedBack;
    private @Nullable ReleaseContent content;
    private Effort effort = Effort.NONE;
    private @Nullable List<Table> tables;
    private @Nullable SortedMap<String, List<String>> checks;

    NightContent(NightState night, Ledger ledger, NightLinkage linked) {
        this.linked = linked;
        this.night = night;
        this.ledger = ledger;
        this.before = new BeforeTonight(ledger);
    }

    private NightReports reports() {
        return reports == null
                ? told(NightReports.provisional(ledger).settled(ledger.tonight().settledKeys()))
                : reports;
    }

    /**
     * Takes what was taken in from a station that has it at hand: a million reports are not read twice.
     *
     * @param all with settled keys
     * @return those that count, by what people decided
     */
    NightReports told(NightReports all) {
        rulings = night.rulings(all.reports());
        reports = all.without(rulings);
        return reports;
    }

    /** Tonight's clusters of the reports that count. */
    List<Cluster> clusters() {
        return linked.clusters(reports().reports());
    }

    /** Gives tonight's clusters their ids; new ones by date, then by smallest report. */
    Assignment assign(List<Cluster> clusters) {
        Map<ReportId, Report> byId = reports().byId();
        Map<Cluster, LocalDate> earliest = new IdentityHashMap<>();
        clusters.forEach(cluster -> earliest.put(cluster, earliest(cluster, byId)));
        Comparator<Cluster> order = Comparator.comparing(earliest::get);
        return Identities.assign(
                night.release().night(), clusters, remembered(), ledger.memory().idEvents(), 0, order);
    }

    /** The id under which each report was published last; one whose source renamed it brings the id it had. */
    private Map<ReportId, String> remembered() {
        Map<ReportId, String> remembered = new TreeMap<>(before.membership());
        RenamedReports.of(reports().reports(), ledger.memory().reports()).forEach((now, then) -> {
            String id = remembered.get(then);
            if (id != null && !remembered.containsKey(now)) {
                remembered.put(now, id);
            }
        });
        return remembered;
    }

    private static LocalDate earliest(Cluster cluster, Map<ReportId, Report> byId) {
        return cluster.reports().stream()
                .map(byId::get)
                .flatMap(report -> report.values("occurred", DateInterval.class).stream())
                .map(DateInterval::earliest)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    ReleaseContent content() {
        if (content == null) {
            content = composed();
        }
        return content;
    }

    /** What came of the workbooks that were handed back, before tonight is what is remembered. */
    Decisions handedBack() {
        if (handedBack == null) {
            handedBack = night.input().handedBack(reports().reports(), ledger);
        }
        return handedBack;
    }

    /** How often each lookup and each rule for rows fired. */
    Map<String, Long> ruleCounts() {
        return RuleUses.counts(reports().rules());
    }

    /** What the linkage had to do anew; no part of the release. Of use once there is {@link #content()}. */
    Effort effort() {
        return effort;
    }

    List<Table> tables() {
        if (tables == null) {
            Table links = ReleaseTables.links(content());
            content = content().withoutNearMisses();
            tables = ReleaseTables.of(content, links, before.tables());
        }
        return tables;
    }

    /** @throws IllegalArgumentException if no table of the release has the name */
    Table table(String name) {
        return tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
    }

    /** This, if the night came so far as to lay out its tables. */
    Optional<NightContent> soFar() {
        return tables == null ? Optional.empty() : Optional.of(this);
    }

    /** What does not hold, by check. */
    SortedMap<String, List<String>> checks() {
        if (checks == null) {
            checks = Checks.failures(content(), tables(), before.tables());
        }
        return checks;
    }

    /** Whether nothing was ever published. */
    boolean isFirst() {
        return before.tables().isEmpty();
    }

    private ReleaseContent composed() {
        Linkage linkage = linked.linkage(reports().reports());
        effort = ledger.tonight().effort();
        return new Composition(night, ledger, before, reports(), rulings, handedBack(), linkage).content();
    }
}
