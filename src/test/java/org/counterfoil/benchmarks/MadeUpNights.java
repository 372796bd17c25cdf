package org.counterfoil.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.fusion.Fusion;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.fusion.Survivorship;
import org.counterfoil.fusion.Valuation;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.Evidence;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.MatchWeight;
import org.counterfoil.linkage.PairCounts;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.ToldPairs;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.HeadlineScope;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.MadeOf;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Sensitivity;
import org.counterfoil.release.SourceState;
import org.counterfoil.samples.ManyIncidents;
import org.counterfoil.totals.Disagreements;
import org.counterfoil.totals.Totals;
import org.counterfoil.totals.TotalsOutcome;

/** Two nights of {@link ManyIncidents} from their clusters on: by the tables that ship, and as the program makes a night. */
final class MadeUpNights {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int REVIEW_EVERY = 50;

    private final Schema schema = schema();
    private final Survivorship survivorship = Survivorship.of(ModelTables.read("survivorship", NO_INPUT), schema);
    private final Coins coins = Coins.of(ModelTables.read("coins", NO_INPUT));
    private final Rates rates = Rates.of(ModelTables.read("rates", NO_INPUT));
    private final Stopwatch watch;

    private static final java.nio.file.Path NO_INPUT = java.nio.file.Path.of("target", "no-input");

    MadeUpNights(Stopwatch watch) {
        this.watch = watch;
    }

    private static Schema schema() {
        List<Field> fields = new ArrayList<>();
        for (ModelTable.Line line : ModelTables.read("schema", NO_INPUT).lines()) {
            fields.add(new Field(
                    line.cell("name"),
                    FieldKind.valueOf(line.cell("kind")),
                    line.cell("many").equals("yes"),
                    line.cell("meaning")));
        }
        return new Schema(fields);
    }

    static ReleaseId id(int night) {
        return new ReleaseId(FIRST.plusDays(night), 1);
    }

    /** @param night 0 or 1; on the second, every hundredth sum is another */
    ReleaseContent content(int size, int night, Function<String, Optional<LocalDate>> firstSeen) {
        List<List<Report>> clusters = ManyIncidents.of(size, night > 0);
        List<SourceProfile> sources = ManyIncidents.SOURCES;
        watch.begin("reconcile");
        Genealogy genealogy = Genealogy.of(clusters, sources, survivorship);
        Fusion fusion = new Fusion(schema, survivorship, sources, genealogy, Rulings.NONE);
        List<Incident> incidents = new ArrayList<>(size);
        for (List<Report> cluster : clusters) {
            String id = String.format(Locale.ROOT, "CF-%06d", incidents.size() + 1);
            incidents.add(new Incident(id, cluster, fusion.resolve(cluster)));
        }
        DatedRates dated = new DatedRates(rates, coins, id(night).night());
        Valuation valuation = new Valuation(dated, sources);
        List<ValuedAmount> valued = incidents.stream()
                .flatMap(incident -> valuation.of(incident).stream())
                .toList();
        watch.begin("totals");
        List<StatedTotal> totals = ManyIncidents.totals(size);
        TotalsOutcome held =
                Totals.hold(totals, incidents, sources, List.of(), id(night).night(), firstSeen);
        watch.begin("robust");
        Linkage linkage = linkage(clusters);
        Sensitivity sensitivity = Sensitivity.of(incidents, linkage, fusion::resolve, HeadlineScope.DPRK, schema);
        return new ReleaseContent(
                id(night),
                new MadeOf("0", "b0", "m0", "r0", new TreeMap<>(), new TreeMap<>(), "f" + night),
                schema,
                sources.stream().map(profile -> state(profile, size)).toList(),
                sources.stream().map(profile -> document(profile, size, night)).toList(),
                incidents,
                linkage.told(),
                linkage.figures(),
                held.results(),
                held.breaks(),
                List.of(),
                List.of(),
                Rulings.NONE,
                night > 0 ? List.of() : minted(incidents),
                minted(incidents),
                HeadlineScope.DPRK,
                valued,
                sensitivity,
                Disagreements.of(incidents, totals, dated),
                genealogy);
    }

    /** Each incident's two reports are a link; one in fifty is for review against the next one's. */
    private static Linkage linkage(List<List<Report>> clusters) {
        List<ScoredPair> pairs = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            pairs.add(pair(clusters.get(i).get(0), clusters.get(i).get(1), Verdict.LINK));
            if (i % REVIEW_EVERY == 0 && i + 1 < clusters.size()) {
                pairs.add(pair(clusters.get(i).get(0), clusters.get(i + 1).get(1), Verdict.CLERICAL_REVIEW));
            }
        }
        long all = pairs.size();
        long review = pairs.stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .count();
        return new Linkage(
                List.of(),
                ToldPairs.of(pairs),
                List.of(),
                LinkageFigures.of(new PairCounts(all * all, all, all - review, review)));
    }

    private static ScoredPair pair(Report left, Report right, Verdict verdict) {
        return new ScoredPair(
                left.id(),
                right.id(),
                List.of("victim"),
                new MatchWeight(-10),
                List.of(
                        new Evidence("victim", "same name", "a", "a", new MatchWeight(9)),
                        new Evidence("occurred", "same day", "b", "b", new MatchWeight(8)),
                        new Evidence("taken", "within 5 %", "c", "c", new MatchWeight(5))),
                verdict,
                "");
    }

    private static List<IdEvent> minted(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> new IdEvent(FIRST, incident.id(), IdEvent.Kind.MINTED, ""))
                .sorted(Comparator.comparing(IdEvent::id))
                .toList();
    }

    private static SourceState state(SourceProfile profile, int size) {
        return new SourceState(profile, "made up", "", Rendition.RESTATED, "fresh", "", 1, size);
    }

    private static DocumentAccount document(SourceProfile profile, int size, int night) {
        String hash = String.format(Locale.ROOT, "%064x", profile.id().hashCode() + (long) night);
        return new DocumentAccount(
                profile.id(),
                ManyIncidents.DOCUMENT,
                "csv",
                hash,
                "read",
                size,
                size,
                0,
                0,
                size,
                0,
                "",
                FIRST.toString(),
                Map.of(),
                Map.of());
    }
}
