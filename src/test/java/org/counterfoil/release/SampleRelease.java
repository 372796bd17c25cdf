package org.counterfoil.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.fusion.Valuation;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Text;
import org.counterfoil.incident.Value;
import org.counterfoil.linkage.Evidence;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.MatchWeight;
import org.counterfoil.linkage.PairCounts;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.ToldPairs;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.totals.Disagreement;
import org.counterfoil.totals.Disagreements;
import org.counterfoil.totals.TotalResult;

/** A made-up release that looks like a real one; the same seed gives the same. */
public final class SampleRelease {

    public static final ReleaseId ID = new ReleaseId(LocalDate.of(2026, 11, 23), 1);

    public static final Schema SCHEMA = new Schema(List.of(
            new Field("victim", FieldKind.NAME, true, "Who was hit."),
            new Field("victim_kind", FieldKind.CODE, false, "What the victim is."),
            new Field("occurred", FieldKind.DATE, false, "When it happened."),
            new Field("disclosed", FieldKind.DATE, false, "When it was made public."),
            new Field("country", FieldKind.COUNTRY, true, "Where the victim is, ISO 3166-1 alpha-2."),
            new Field("taken", FieldKind.AMOUNT, false, "Gross loss in US dollars."),
            new Field("taken_in_kind", FieldKind.AMOUNT, true, "The same loss in another currency or coins."),
            new Field("attempted", FieldKind.AMOUNT, false, "What was aimed at in US dollars."),
            new Field("recovered", FieldKind.AMOUNT, false, "What came back, in US dollars."),
            new Field("attribution", FieldKind.ATTRIBUTION, true, "Whom speakers hold responsible."),
            new Field("technique", FieldKind.TEXT, true, "How it was done."),
            new Field("reference", FieldKind.REFERENCE, true, "Addresses that the reports give."),
            new Field("description", FieldKind.TEXT, true, "What the report says, in a sentence.")));

    public static final Provenance MADE = new Provenance(
            "0.1.0",
            "b0",
            "f0",
            new java.util.TreeMap<>(),
            new java.util.TreeMap<>(java.util.Map.of("sources/press-2019/a.csv", "a0")),
            "",
            "");

    private static final List<String> SOURCES =
            List.of("un-panel-2019", "security-firm", "tracker-sheets", "press-2019");
    private static final List<String> CODES = List.of("KR", "IN", "MT", "BD", "JP", "SG", "US", "CL", "GM");
    private static final List<String> NAMES = List.of(
            "Northwind Exchange", "Bank of Ostrava", "Coin Harbour", "Kestrel Pay", "=Formula Swap", "-Minus Bank");

    private static final Coins COINS =
            Coins.of(new ModelTable("coins", "test", List.of("coin", "counts_as", "chains"), List.of()));

    private final Random random;
    private final int bitcoin;

    private SampleRelease(long seed, int bitcoin) {
        random = new Random(seed);
        this.bitcoin = bitcoin;
    }

    /** @param incidents how many */
    public static ReleaseContent of(long seed, int incidents) {
        return valued(seed, incidents, 900);
    }

    /** @param bitcoin lowest price of one in dollars, the highest is twice as much; 0: nothing is valued */
    static ReleaseContent valued(long seed, int incidents, int bitcoin) {
        return new SampleRelease(seed, bitcoin).content(incidents);
    }

    private ReleaseContent content(int size) {
        List<Incident> incidents =
                IntStream.rangeClosed(1, size).mapToObj(this::incident).toList();
        List<ScoredPair> pairs = pairs(incidents);
        return new ReleaseContent(
                ID,
                new MadeOf(
                        "0.1.0",
                        "b0",
                        "incidents-1 a",
                        "rules-a",
                        new TreeMap<>(Map.of("rates", "rates-" + bitcoin)),
                        new TreeMap<>(),
                        "input-a"),
                SCHEMA,
                SOURCES.stream().map(source -> source(source, incidents)).toList(),
                SOURCES.stream().map(this::document).toList(),
                incidents,
                ToldPairs.of(pairs),
                LinkageFigures.of(new PairCounts((long) size * size, pairs.size(), 0, 0)),
                totals(incidents),
                breaks(incidents),
                issues(),
                List.of(new Judgement(
                        pairs.get(0).left(),
                        pairs.get(0).right(),
                        true,
                        "A. Reader",
                        ID.night(),
                        "Same day, same sum.")),
                Rulings.NONE,
                List.of(),
                incidents.stream()
                        .map(incident -> new IdEvent(ID.night(), incident.id(), IdEvent.Kind.MINTED, ""))
                        .toList(),
                HeadlineScope.DPRK,
                valuations(incidents),
                sensitivity(incidents, pairs),
                disagreements(incidents),
                Genealogy.declared(List.of()));
    }

    private static List<Disagreement> disagreements(List<Incident> incidents) {
        DatedRates rates = new DatedRates(rates(900), COINS, ID.night());
        return Disagreements.of(incidents, List.of(), rates);
    }

    private List<ValuedAmount> valuations(List<Incident> incidents) {
        if (bitcoin == 0) {
            return List.of();
        }
        Valuation valuation = new Valuation(new DatedRates(rates(bitcoin), COINS, ID.night()), List.of());
        return incidents.stream()
                .flatMap(incident -> valuation.of(incident).stream())
                .toList();
    }

    /** By month, save that of every fifth month there is none. */
    private static Rates rates(int bitcoin) {
        List<ModelTable.Line> lines = IntStream.range(0, 120)
                .filter(month -> month % 5 > 0)
                .mapToObj(month -> new ModelTable.Line(
                        month + 2,
                        Map.of(
                                "base", "BTC",
                                "quote", "USD",
                                "date", YearMonth.of(2015, 12).plusMonths(month).toString(),
                                "low", String.valueOf(bitcoin),
                                "best", "",
                                "high", String.valueOf(2 * bitcoin),
                                "source", "made up")))
                .toList();
        return Rates.of(new ModelTable(
                "rates", "test", List.of("base", "quote", "date", "low", "best", "high", "source"), lines));
    }

    private static Sensitivity sensitivity(List<Incident> incidents, List<ScoredPair> pairs) {
        return Sensitivity.of(incidents, linkage(pairs), SampleRelease::resolutions, HeadlineScope.DPRK, SCHEMA);
    }

    static Linkage linkage(List<ScoredPair> pairs) {
        return new Linkage(
                List.of(),
                ToldPairs.of(pairs),
                List.of(),
                LinkageFigures.of(new PairCounts(pairs.size(), pairs.size(), 0, 0)));
    }

    static List<Resolution> resolutions(List<Report> reports) {
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        return SCHEMA.fields().stream().map(field -> resolution(field, sorted)).toList();
    }

    private SourceState source(String id, List<Incident> incidents) {
        long reports = incidents.stream()
                .flatMap(incident -> incident.reports().stream())
                .filter(report -> report.id().source().equals(id))
                .count();
        SourceProfile profile = new SourceProfile(
                id, "The " + id.replace('-', ' '), "Publisher of " + id, "un", 1, "facts restated", List.of());
        return new SourceState(
                profile, "S/2019/691, annex 21", "a copy", Rendition.RESTATED, "fresh", "2015-12/2019-05", 1, (int)
                        reports);
    }

    private DocumentAccount document(String source) {
        String hash = String.format(Locale.ROOT, "%064x", source.hashCode() & 0xffffffffL);
        return new DocumentAccount(
                source,
                "incidents.csv",
                "csv",
                hash,
                "read",
                100,
                90,
                8,
                2,
                20,
                1,
                "",
                "2026-01-05",
                Map.of("Remarks", 8L),
                Map.of("value-unreadable", 2L));
    }

    private Incident incident(int number) {
        String id = String.format(Locale.ROOT, "CF-%06d", number);
        int reports = 1 + random.nextInt(3);
        List<Report> all = new ArrayList<>();
        Value victim = new Name(pick(NAMES) + " " + number, false);
        LocalDate day = LocalDate.of(2015, 12, 1).plusDays(random.nextInt(3000));
        for (int i = 0; i < reports; i++) {
            all.add(report(new ReportId(SOURCES.get((number + i) % SOURCES.size()), "R:" + number), victim, day));
        }
        return resolved(id, all);
    }

    private Report report(ReportId id, Value victim, LocalDate day) {
        Origin origin =
                new Origin(id.source(), "incidents.csv", "sheet " + day.getYear(), 17, "E17", "Amount", "a text");
        List<Claim> claims = new ArrayList<>();
        claims.add(claim("victim", victim, origin));
        claims.add(claim(
                "occurred",
                random.nextBoolean() ? DateInterval.ofDay(day) : DateInterval.ofMonth(YearMonth.from(day)),
                origin));
        String country = pick(CODES);
        if (!id.key().endsWith("9")) {
            claims.add(claim("country", new Country(country), origin));
        }
        BigDecimal figure = BigDecimal.valueOf(random.nextInt(90_000_000) + 1_000L);
        Range range = random.nextInt(5) == 0
                ? Range.atLeast(figure)
                : random.nextInt(5) == 0 ? Range.upTo(figure) : Range.exactly(figure);
        claims.add(claim(random.nextInt(4) == 0 ? "attempted" : "taken", new Money("USD", range), origin));
        if (random.nextInt(3) == 0) {
            claims.add(claim("recovered", new Money("USD", Range.about(new BigDecimal("50000.25"))), origin));
            claims.add(claim("taken_in_kind", new CoinAmount("BTC", Range.exactly(new BigDecimal("120.5"))), origin));
        }
        if (random.nextInt(3) == 0) {
            claims.add(claim("attribution", new Attribution("Lazarus Group", "KP"), origin));
        }
        claims.add(claim("reference", new Reference(Reference.Type.URL, "https://example.org/" + id.key()), origin));
        claims.add(
                claim("description", new Text("Hot wallet emptied, \"quoted\", and\na second line, " + day), origin));
        return new Report(id, random.nextBoolean() ? Rendition.RESTATED : Rendition.ORIGINAL, origin, claims);
    }

    private Claim claim(String field, Value value, Origin origin) {
        List<Modality> modalities = random.nextInt(6) == 0 ? List.of(Modality.SUSPECTED) : List.of();
        return Claim.asItStands(
                field,
                value,
                value.text(),
                origin.withQuote("row of " + value.text()),
                "A speaker",
                DateInterval.ofYear(2019),
                modalities);
    }

    private static Incident resolved(String id, List<Report> reports) {
        return new Incident(id, reports, resolutions(reports));
    }

    /** What a simple fusion would do: the first wins, or all where several may be true. */
    private static Resolution resolution(Field field, List<Report> reports) {
        List<Resolution.Cited> cited = reports.stream()
                .flatMap(report -> report.claims(field.name()).map(claim -> new Resolution.Cited(report, claim)))
                .toList();
        if (cited.isEmpty()) {
            return new Resolution(field, Resolution.Status.SILENT, List.of(), null, "", List.of(), List.of());
        }
        Value first = cited.get(0).claim().value();
        List<Resolution.Cited> supporting = cited.stream()
                .filter(each -> field.many() || each.claim().value().agreesWith(first))
                .toList();
        List<Resolution.Cited> losing =
                cited.stream().filter(each -> !supporting.contains(each)).toList();
        List<Value> values = field.many()
                ? supporting.stream()
                        .map(each -> each.claim().value())
                        .distinct()
                        .toList()
                : List.of(first);
        Resolution.Status status = losing.isEmpty()
                ? Resolution.Status.AGREED
                : losing.size() > 1 ? Resolution.Status.CONTESTED : Resolution.Status.SETTLED;
        Range range = field.kind() == FieldKind.AMOUNT && !field.many() ? range(cited) : null;
        return new Resolution(field, status, values, range, losing.isEmpty() ? "" : "most trusted", supporting, losing);
    }

    private static Range range(List<Resolution.Cited> cited) {
        return cited.stream()
                .map(each -> ((Money) each.claim().value()).range())
                .reduce(Range::hull)
                .map(SampleRelease::endsOf)
                .orElse(null);
    }

    private static Range endsOf(Range range) {
        return range.low() == null && range.high() == null ? null : new Range(range.low(), null, range.high());
    }

    private List<ScoredPair> pairs(List<Incident> incidents) {
        List<ScoredPair> pairs = new ArrayList<>();
        for (int i = 1; i < incidents.size(); i++) {
            ReportId left = incidents.get(i - 1).reports().get(0).id();
            ReportId right = incidents.get(i).reports().get(0).id();
            boolean ordered = left.compareTo(right) < 0;
            List<Evidence> evidence = List.of(
                    new Evidence("victim", "same", "a", "a", new MatchWeight(7.1)),
                    new Evidence("date", "within a week", "2019", "2019", new MatchWeight(random.nextDouble() * 6 - 3)),
                    new Evidence("country", "differs", "KR", "JP", new MatchWeight(-4.2)));
            pairs.add(new ScoredPair(
                    ordered ? left : right,
                    ordered ? right : left,
                    List.of("same country and quarter"),
                    new MatchWeight(-9.9),
                    evidence,
                    Verdict.values()[random.nextInt(3)],
                    i == 1 ? "same" : ""));
        }
        return pairs;
    }

    private static List<TotalResult> totals(List<Incident> incidents) {
        Origin origin = new Origin(
                "un-panel-2019", "incidents.csv", "paragraph 3", 0, "", "", "at least 35 attacks in 17 countries");
        Scope scope = new Scope(
                "DPRK",
                "KP",
                DateInterval.parse("2015-12-01/2019-05-31"),
                List.of(new Country("KR")),
                List.of(),
                List.of("exchange"),
                "annex-21.pdf#A");
        List<String> counted = incidents.stream().map(Incident::id).limit(36).toList();
        StatedTotal count = StatedTotal.asItStands(
                "un-panel-2019/headline",
                scope,
                Measure.INCIDENTS,
                Range.exactly(35),
                "",
                List.of(Modality.AT_LEAST),
                Rendition.RESTATED,
                origin,
                "UN Panel of Experts",
                DateInterval.parse("2019-08-30"),
                "");
        StatedTotal sum = StatedTotal.asItStands(
                "un-panel-2019/headline",
                scope,
                Measure.TAKEN,
                Range.upTo(new BigDecimal("2000000000")),
                "USD",
                List.of(Modality.UP_TO),
                Rendition.RESTATED,
                origin,
                "UN Panel of Experts",
                null,
                "");
        return List.of(
                new TotalResult(
                        count,
                        Range.exactly(36),
                        Range.exactly(0),
                        Range.exactly(-1),
                        counted,
                        List.of(),
                        false,
                        "One more is listed than stated."),
                new TotalResult(
                        sum,
                        Range.about(new BigDecimal("1234567890")),
                        Range.exactly(765432110),
                        Range.exactly(765432110),
                        counted,
                        counted.subList(0, counted.size() / 2),
                        true,
                        "Stated as an upper end."));
    }

    private static List<Break> breaks(List<Incident> incidents) {
        Break total = new Break(
                Break.Kind.TOTAL_NOT_MET,
                "un-panel-2019/headline:incidents",
                "incidents",
                "35",
                "36",
                "-1",
                "0",
                "The report says 35, its annex lists 36.",
                LocalDate.of(2026, 11, 20),
                "Look for a row listed twice.");
        Break scale = new Break(
                Break.Kind.SCALE_SUSPECTED,
                incidents.get(0).reports().get(0).id().text(),
                "taken",
                "USD 16800000",
                "USD 16.8",
                "USD 16799983.2",
                "factor 10",
                "The amount is a million times off.",
                LocalDate.of(2026, 11, 23),
                "Add a lookup to the source.yml.");
        return List.of(total, scale, scale);
    }

    private static List<Issue> issues() {
        Origin origin = new Origin("press-2019", "incidents.csv", "", 3, "B3", "Date", "3/4/18");
        return List.of(
                new Issue(
                        Issue.Kind.VALUE_AMBIGUOUS,
                        origin,
                        "'3/4/18' may be 2018-04-03 or 2018-03-04",
                        "Set date-order in the source.yml."),
                new Issue(
                        Issue.Kind.COLUMN_UNMAPPED, origin, "Column 'Remarks'", "Map or ignore it in the source.yml."));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
