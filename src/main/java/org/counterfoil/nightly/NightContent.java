package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.fusion.Fusion;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.fusion.Valuation;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.intake.Decisions;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.RenamedReports;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.release.Assignment;
import org.counterfoil.release.BreakNotes;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.FlipFlops;
import org.counterfoil.release.Identities;
import org.counterfoil.release.LinkageIssues;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Sensitivity;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.Table;
import org.counterfoil.release.WeakLinks;
import org.counterfoil.totals.Disagreements;
import org.counterfoil.totals.Totals;
import org.counterfoil.totals.TotalsOutcome;
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
    private @Nullable NightReports reports;
    private Rulings rulings = Rulings.NONE;
    private @Nullable Decisions handedBack;
    private @Nullable Map<ReportId, String> membership;
    private @Nullable Map<String, LocalDate> firstSeen;
    private @Nullable ReleaseContent content;
    private Effort effort = Effort.NONE;
    private @Nullable List<Table> tables;
    private @Nullable SortedMap<String, List<String>> checks;
    private @Nullable Optional<List<Table>> previous;

    NightContent(NightState night, Ledger ledger, NightLinkage linked) {
        this.linked = linked;
        this.night = night;
        this.ledger = ledger;
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

    private Map<ReportId, Report> reportsById() {
        Map<ReportId, Report> byId = new TreeMap<>();
        reports().reports().forEach(report -> byId.put(report.id(), report));
        return byId;
    }

    /** Tonight's clusters of the reports that count. */
    List<Cluster> clusters() {
        return linked.clusters(reports().reports());
    }

    /** Gives tonight's clusters their ids; new ones by date, then by smallest report. */
    Assignment assign(List<Cluster> clusters) {
        Map<ReportId, Report> byId = reportsById();
        Comparator<Cluster> order = Comparator.comparing(cluster -> earliest(cluster, byId));
        return Identities.assign(
                night.release().night(), clusters, remembered(), ledger.memory().idEvents(), 0, order);
    }

    /** As the ledger has it before this night is published: every report that ever was, so it is read once. */
    private Map<ReportId, String> membership() {
        if (membership == null) {
            membership = ledger.memory().membership();
        }
        return membership;
    }

    /** The id under which each report was published last; one whose source renamed it brings the id it had. */
    private Map<ReportId, String> remembered() {
        Map<ReportId, String> remembered = new TreeMap<>(membership());
        RenamedReports.of(reports().reports(), ledger.memory().reports()).forEach((now, before) -> {
            String id = remembered.get(before);
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
            content = build();
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
            tables = ReleaseTables.of(content(), previousTables());
            content = content().withoutNearMisses();
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
            checks = Checks.failures(content(), tables(), previousTables());
        }
        return checks;
    }

    /** The tables of the release before this night's that are remembered; empty before the first. */
    Optional<List<Table>> previousTables() {
        if (previous == null) {
            previous = Optional.of(ledger.memory().publishedTables(ReleaseTables.REMEMBERED))
                    .filter(before -> !before.isEmpty());
        }
        return previous;
    }

    private ReleaseContent build() {
        NightInput input = night.input();
        Linkage linkage = linked.linkage(reports().reports());
        effort = ledger.tonight().effort();
        List<SourceProfile> profiles = input.profiles(ledger);
        List<List<Report>> clusters = clusters(linkage);
        Genealogy genealogy = Genealogy.of(clusters, profiles, input.survivorship());
        Fusion fusion = new Fusion(input.schema(), input.survivorship(), profiles, genealogy, rulings);
        List<Incident> incidents = incidents(clusters, fusion);
        TotalsOutcome totals = Totals.hold(
                reports().totals(),
                incidents,
                profiles,
                input.coverages(),
                night.release().night(),
                firstSeen());
        List<Issue> issues = new ArrayList<>(input.issues());
        issues.addAll(handedBack().issues());
        issues.addAll(reports().issues());
        issues.addAll(LinkageIssues.of(linkage.figures(), reports().reports().size()));
        List<DocumentAccount> documents = documents();
        issues.addAll(new SourceGates(night, ledger).issues(incidents, documents));
        List<Break> breaks = breaks(linkage, incidents, totals);
        BreakNotes notes = new BreakNotes(input.breakNotes());
        issues.addAll(notes.idle(breaks));
        Overrides overrides = new Overrides(input.overrides(), night.lastRelease());
        return new ReleaseContent(
                night.release(),
                input.madeOf(night.program()),
                input.schema(),
                sources(incidents),
                documents,
                incidents,
                linkage.told(),
                linkage.figures(),
                totals.results(),
                notes.on(breaks),
                issues.stream()
                        .distinct()
                        .map(overrides::applied)
                        .sorted(Issue.ORDER)
                        .toList(),
                Stream.concat(input.judgements().stream(), handedBack().judgements().stream())
                        .toList(),
                rulings,
                ledger.tonight().idEvents(),
                Stream.concat(ledger.memory().idEvents().stream(), ledger.tonight().idEvents().stream())
                        .toList(),
                input.headline(),
                valuations(incidents, profiles),
                sensitivity(linkage, fusion, incidents),
                Disagreements.of(incidents, reports().totals(), rates()),
                genealogy);
    }

    private Sensitivity sensitivity(Linkage linkage, Fusion fusion, List<Incident> incidents) {
        NightInput input = night.input();
        List<Field> fields = Sensitivity.fields(input.schema());
        return Sensitivity.of(
                incidents, linkage, reports -> fusion.resolve(reports, fields), input.headline(), input.schema());
    }

    private DatedRates rates() {
        NightInput input = night.input();
        return new DatedRates(input.rates(), input.coins(), night.release().night());
    }

    private List<ValuedAmount> valuations(List<Incident> incidents, List<SourceProfile> profiles) {
        Valuation valuation = new Valuation(rates(), profiles);
        return incidents.stream()
                .flatMap(incident -> valuation.of(incident).stream())
                .toList();
    }

    /** As the ledger has it before this night is published, so it is read once. */
    private Function<String, Optional<LocalDate>> firstSeen() {
        Map<String, LocalDate> nights = firstSeen == null ? ledger.memory().firstSeen() : firstSeen;
        firstSeen = nights;
        return identity -> Optional.ofNullable(nights.get(identity));
    }

    private List<Break> breaks(Linkage linkage, List<Incident> incidents, TotalsOutcome totals) {
        LocalDate tonight = night.release().night();
        Function<String, Optional<LocalDate>> firstSeen = firstSeen();
        List<Break> breaks = new ArrayList<>(totals.breaks());
        breaks.addAll(WeakLinks.of(linkage, incidents, tonight, firstSeen));
        breaks.addAll(FlipFlops.of(
                ledger.history().leftIncidents(FlipFlops.RELEASES), membership(), incidents, tonight, firstSeen));
        breaks.addAll(
                NightReports.reusedKeys(reports().reports(), ledger.tonight().settledKeys(), tonight, firstSeen));
        return breaks;
    }

    private List<List<Report>> clusters(Linkage linkage) {
        Map<ReportId, Report> byId = reportsById();
        return linkage.clusters().stream()
                .map(cluster -> cluster.reports().stream().map(byId::get).toList())
                .toList();
    }

    private List<Incident> incidents(List<List<Report>> clusters, Fusion fusion) {
        List<String> ids = ledger.tonight().incidentIds();
        return IntStream.range(0, ids.size())
                .parallel()
                .mapToObj(cluster -> {
                    List<Report> members = clusters.get(cluster);
                    return new Incident(ids.get(cluster), members, fusion.resolve(members));
                })
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    private List<DocumentAccount> documents() {
        Map<String, Integer> reportsOf = count(reports().reports().stream().map(Report::origin));
        Map<String, Integer> totalsOf = count(reports().totals().stream().map(StatedTotal::origin));
        SourceGates gates = new SourceGates(night, ledger);
        return ledger.tonight().documents().stream()
                .map(document -> account(
                        document,
                        gates.contentSince(document),
                        reportsOf.getOrDefault(document.source() + "/" + document.document(), 0),
                        totalsOf.getOrDefault(document.source() + "/" + document.document(), 0)))
                .toList();
    }

    /** By source and document. */
    private static Map<String, Integer> count(Stream<Origin> origins) {
        Map<String, Integer> counts = new TreeMap<>();
        origins.forEach(origin -> counts.merge(origin.source() + "/" + origin.document(), 1, Integer::sum));
        return counts;
    }

    private static DocumentAccount account(TonightDocument document, String contentSince, int reports, int totals) {
        return new DocumentAccount(
                document.source(),
                document.document(),
                document.format(),
                document.contentHash(),
                document.status(),
                document.account().seen(),
                document.account().mapped(),
                document.account().ignoredCells(),
                document.account().quarantinedCells(),
                reports,
                totals,
                document.carriedOverSince(),
                contentSince,
                document.account().ignored(),
                document.account().quarantined());
    }

    private List<SourceState> sources(List<Incident> incidents) {
        Map<String, Integer> reportsOf = new TreeMap<>();
        incidents.forEach(incident ->
                incident.reports().forEach(report -> reportsOf.merge(report.id().source(), 1, Integer::sum)));
        return night.input().sources(ledger, reportsOf);
    }
}
