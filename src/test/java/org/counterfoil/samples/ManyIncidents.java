package org.counterfoil.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Text;
import org.counterfoil.incident.Value;

/**
 * Made-up incidents as two lists tell them, with ten claims in all: in what the second says, one sum in five differs, one in
 * twenty is in coins, and one date in three is a month. A third source states sums of years. The same arguments give the same.
 */
public final class ManyIncidents {

    public static final String FIRMS = "list-of-firms";
    public static final String PAPERS = "list-of-papers";
    public static final String SUMS = "sums-of-years";
    public static final String DOCUMENT = "list.csv";

    public static final List<SourceProfile> SOURCES =
            List.of(profile(FIRMS, "firm", 2), profile(PAPERS, "press", 4), profile(SUMS, "un", 1));

    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int DAYS = 3_650;
    private static final int CORRECTED_EVERY = 100;
    private static final String[] COUNTRIES = {"KR", "JP", "US", "IN", "VN", "MT", "SI", "BD", "CL", "NG", "KY", "SG"};
    private static final String[] KINDS = {"exchange", "bank", "defi", "wallet", "payment", "firm"};
    private static final String[] ACTORS = {"Lazarus Group", "APT38", "Kimsuky", "Andariel", "BlueNoroff"};
    private static final String[] TECHNIQUES = {"phishing", "stolen key", "flash loan", "malware", "bank transfer"};
    private static final long SEED = 20_260_801;

    private final MadeNames first = MadeNames.of(4_000, 0.2, "", SEED);
    private final MadeNames second = MadeNames.of(4_000, 0.2, "", SEED + 1);
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean corrected;

    private ManyIncidents(boolean corrected) {
        this.corrected = corrected;
    }

    /**
     * The reports, those of one incident together.
     *
     * @param corrected whether the first list gives twice the sum of every hundredth
     */
    public static List<List<Report>> of(int incidents, boolean corrected) {
        ManyIncidents made = new ManyIncidents(corrected);
        List<List<Report>> clusters = new ArrayList<>(incidents);
        for (int number = 1; number <= incidents; number++) {
            clusters.add(made.incident(number));
        }
        return clusters;
    }

    private List<Report> incident(int number) {
        Value victim = new Name(first.draw(random) + " " + second.draw(random), false);
        LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(DAYS));
        long taken = random.nextLong(1_000, 9_999_999);
        int chance = random.nextInt(100);
        long listed = corrected && number % CORRECTED_EVERY == 0 ? 2 * taken : taken;
        return List.of(
                report(
                        new ReportId(FIRMS, "F:" + number),
                        number,
                        field("victim", victim),
                        field("victim_kind", new Text(pick(KINDS))),
                        field("occurred", DateInterval.ofDay(day)),
                        field("country", new Country(pick(COUNTRIES))),
                        field("taken", dollars(listed)),
                        field("attribution", new Attribution(pick(ACTORS), "KP"))),
                report(
                        new ReportId(PAPERS, "P:" + number),
                        number,
                        field("victim", victim),
                        field(
                                "occurred",
                                chance % 3 == 0 ? DateInterval.ofMonth(YearMonth.from(day)) : DateInterval.ofDay(day)),
                        chance < 5
                                ? field(
                                        "taken_in_kind",
                                        new CoinAmount("ETH", Range.exactly(BigDecimal.valueOf(taken / 1_000 + 1))))
                                : field("taken", dollars(chance < 25 ? taken * 4 / 5 : taken)),
                        field("technique", new Text(pick(TECHNIQUES)))));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static Value dollars(long figure) {
        return new Money("USD", Range.exactly(figure));
    }

    private record Said(String field, Value value) {}

    private static Said field(String name, Value value) {
        return new Said(name, value);
    }

    private static Report report(ReportId id, int row, Said... said) {
        Origin origin = new Origin(id.source(), DOCUMENT, "", row, "", "", "");
        List<Claim> claims = new ArrayList<>();
        for (Said one : said) {
            String text = one.value().text();
            claims.add(Claim.asItStands(
                    one.field(),
                    one.value(),
                    text,
                    new Origin(id.source(), DOCUMENT, "", row, "", one.field(), ""),
                    id.source(),
                    DateInterval.ofYear(FIRST_YEAR + YEARS),
                    List.of()));
        }
        return new Report(id, Rendition.RESTATED, origin, claims);
    }

    /** Of each year a sum, and the number of incidents over two periods that overlap. */
    public static List<StatedTotal> totals(int incidents) {
        List<StatedTotal> totals = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            totals.add(total(year + "-01-01/" + year + "-12-31", Measure.TAKEN, "USD", incidents / YEARS * 5_000_000L));
        }
        totals.add(total("2015-01-01/2019-12-31", Measure.INCIDENTS, "", incidents / 2));
        totals.add(total("2017-01-01/2023-12-31", Measure.INCIDENTS, "", incidents));
        return totals;
    }

    private static StatedTotal total(String period, Measure measure, String unit, long figure) {
        return StatedTotal.asItStands(
                period,
                new Scope("", "KP", DateInterval.parse(period), List.of(), List.of(), List.of(), ""),
                measure,
                Range.about(BigDecimal.valueOf(figure)),
                unit,
                List.of(),
                Rendition.RESTATED,
                Origin.ofDocument(SUMS, DOCUMENT),
                SUMS,
                DateInterval.ofYear(FIRST_YEAR + YEARS),
                "");
    }

    private static SourceProfile profile(String id, String kind, int rank) {
        return new SourceProfile(id, "Made-up " + id, "Nobody", kind, rank, "made up", List.of());
    }
}
