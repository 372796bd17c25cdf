package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.fusion.Fusion;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.fusion.Valuation;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.intake.Decisions;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.release.BreakNotes;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.FlipFlops;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.LinkageIssues;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.Sensitivity;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.WeakLinks;
import org.counterfoil.totals.Disagreement;
import org.counterfoil.totals.Disagreements;
import org.counterfoil.totals.Totals;
import org.counterfoil.totals.TotalsOutcome;

/** Makes what a night has to say of what was taken in and linked. For one night. */
final class Composition {

    private final NightState night;
    private final Ledger ledger;
    private final BeforeTonight before;
    private final NightReports reports;
    private final Rulings rulings;
    private final Decisions handedBack;
    private final Linkage linkage;

    /**
     * @param reports that count, by the rulings
     * @param handedBack what came of workbooks that were handed back
     * @param linkage of the reports
     */
    Composition(
            NightState night,
            Ledger ledger,
            BeforeTonight before,
            NightReports reports,
            Rulings rulings,
            Decisions handedBack,
            Linkage linkage) {
        this.night = night;
        this.ledger = ledger;
        this.before = before;
        this.reports = reports;
        this.rulings = rulings;
        this.handedBack = handedBack;
        this.linkage = linkage;
    }

    /** Every figure of the release, before it is laid out. */
    ReleaseContent content() {
        NightInput input = night.input();
        List<SourceProfile> profiles = input.profiles(ledger);
        List<List<Report>> clusters = clusters();
        Genealogy genealogy = Genealogy.of(clusters, profiles, input.survivorship());
        Fusion fusion = new Fusion(input.schema(), input.survivorship(), profiles, genealogy, rulings);
        List<Incident> incidents = incidents(clusters, fusion);
        ForkJoinTask<List<ValuedAmount>> valuations = beside(() -> valuations(incidents, profiles));
        ForkJoinTask<List<Disagreement>> disagreements =
                beside(() -> Disagreements.of(incidents, reports.totals(), rates()));
        TotalsOutcome totals = Totals.hold(
                reports.totals(),
                incidents,
                profiles,
                input.coverages(),
                night.release().night(),
                before.firstSeen());
        List<Issue> issues = new ArrayList<>(input.issues());
        issues.addAll(handedBack.issues());
        issues.addAll(reports.issues());
        issues.addAll(LinkageIssues.of(linkage.figures(), reports.reports().size()));
        SourceGates gates = new SourceGates(night, ledger);
        List<DocumentAccount> documents = new DocumentAccounts(ledger, reports, gates).all();
        issues.addAll(gates.issues(incidents, documents));
        List<Break> breaks = breaks(incidents, totals);
        BreakNotes notes = new BreakNotes(input.breakNotes());
        issues.addAll(notes.idle(breaks));
        Overrides overrides = new Overrides(input.overrides(), night.lastRelease());
        List<IdEvent> events = ledger.tonight().idEvents();
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
                Stream.concat(input.judgements().stream(), handedBack.judgements().stream())
                        .toList(),
                rulings,
                events,
                Stream.concat(ledger.memory().idEvents().stream(), events.stream())
                        .toList(),
                input.headline(),
                valuations.join(),
                sensitivity(fusion, incidents),
                disagreements.join(),
                genealogy);
    }

    /** On another processor, and without the ledger, whose transaction is this thread's. */
    private static <T> ForkJoinTask<T> beside(Callable<T> made) {
        return ForkJoinTask.adapt(made).fork();
    }

    private Sensitivity sensitivity(Fusion fusion, List<Incident> incidents) {
        NightInput input = night.input();
        List<Field> fields = Sensitivity.fields(input.schema());
        return Sensitivity.of(
                incidents, linkage, some -> fusion.resolve(some, fields), input.headline(), input.schema());
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

    private List<Break> breaks(List<Incident> incidents, TotalsOutcome totals) {
        LocalDate tonight = night.release().night();
        Function<String, Optional<LocalDate>> firstSeen = before.firstSeen();
        List<Break> breaks = new ArrayList<>(totals.breaks());
        breaks.addAll(WeakLinks.of(linkage, incidents, tonight, firstSeen));
        breaks.addAll(FlipFlops.of(
                ledger.history().leftIncidents(FlipFlops.RELEASES),
                before.membership(),
                incidents,
                tonight,
                firstSeen));
        breaks.addAll(
                NightReports.reusedKeys(reports.reports(), ledger.tonight().settledKeys(), tonight, firstSeen));
        return breaks;
    }

    private List<List<Report>> clusters() {
        Map<ReportId, Report> byId = reports.byId();
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

    private List<SourceState> sources(List<Incident> incidents) {
        Map<String, Integer> reportsOf = new TreeMap<>();
        incidents.forEach(incident ->
                incident.reports().forEach(report -> reportsOf.merge(report.id().source(), 1, Integer::sum)));
        return night.input().sources(ledger, reportsOf);
    }
}
