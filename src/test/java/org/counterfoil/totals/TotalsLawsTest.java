package org.counterfoil.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TotalsLawsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);
    private static final List<String> PERIODS = List.of("", "2017", "2018", "2017-01-01/2018-06-30");
    private static final List<String> DATES = List.of("2017-03-01", "2018-07", "2018", "2016", "2018-06");
    private static final List<String> COUNTRIES = List.of("KR", "IN", "JP");
    private static final List<Measure> MEASURES =
            List.of(Measure.INCIDENTS, Measure.COUNTRIES, Measure.VICTIMS, Measure.TAKEN, Measure.LOSS);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesUnallocatedWhatIsStatedAndNotItemised(long seed) {
        for (TotalResult result : outcome(seed).results()) {
            if (result.itemised() == null) {
                assertThat(result.unallocated()).isNull();
                continue;
            }
            BigDecimal stated = result.total().value().figure();
            assertThat(result.unallocated().high())
                    .isEqualByComparingTo(
                            stated.subtract(result.itemised().low()).max(BigDecimal.ZERO));
            assertThat(result.unallocated().low())
                    .isEqualByComparingTo(
                            stated.subtract(result.itemised().high()).max(BigDecimal.ZERO));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsNothingOutOfScopeAndLeavesOutNothingInside(long seed) {
        List<Incident> incidents = incidents(new Random(seed));

        for (TotalResult result : outcome(seed).results()) {
            Scope scope = result.total().scope();
            assertThat(result.counted())
                    .containsExactlyElementsOf(incidents.stream()
                            .filter(incident -> may(scope, incident))
                            .map(Incident::id)
                            .toList());
        }
    }

    private static boolean may(Scope scope, Incident incident) {
        boolean where = scope.countries().isEmpty()
                || !Collections.disjoint(scope.countries(), incident.values("country", Country.class));
        boolean who = incident.values("attribution", Attribution.class).stream()
                .anyMatch(attribution -> attribution.sponsor().equals("KP"));
        boolean when = scope.period() == null
                || incident.values("occurred", DateInterval.class).stream()
                        .anyMatch(date -> scope.period().overlaps(date));
        return where && who && when;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfAnything(long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>(incidents(random));
        List<StatedTotal> totals = new ArrayList<>(totals(random));
        TotalsOutcome before =
                Totals.hold(totals, incidents, List.of(), List.of(), NIGHT, identity -> Optional.empty());
        Collections.shuffle(incidents, random);
        Collections.shuffle(totals, random);

        assertThat(Totals.hold(totals, incidents, List.of(), List.of(), NIGHT, identity -> Optional.empty()))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsEveryBreakByANameOfItsOwn(long seed) {
        assertThat(outcome(seed).breaks()).extracting(Break::identity).doesNotHaveDuplicates();
    }

    private static TotalsOutcome outcome(long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = incidents(random);
        return Totals.hold(totals(random), incidents, List.of(), List.of(), NIGHT, identity -> Optional.empty());
    }

    private static List<Incident> incidents(Random random) {
        List<Incident> incidents = new ArrayList<>();
        int size = random.nextInt(12);
        for (int number = 1; number <= size; number++) {
            List<Report> reports = new ArrayList<>();
            for (int row = 0; row <= random.nextInt(3); row++) {
                reports.add(report(random, number + "-" + row));
            }
            incidents.add(Story.incident(number, reports.toArray(Report[]::new)));
        }
        return incidents;
    }

    private static Report report(Random random, String key) {
        List<String> claims = new ArrayList<>();
        add(claims, random, "occurred " + any(random, DATES));
        add(claims, random, "country " + any(random, COUNTRIES));
        add(claims, random, "attribution DPRK @KP");
        add(claims, random, "taken USD " + any(random, List.of("16.8", "16800000", "2000000", "3100000")));
        add(claims, random, "attempted USD " + any(random, List.of("5000000", "900000")));
        add(claims, random, "victim " + any(random, List.of("Bithumb", "Youbit")));
        return Story.row(any(random, List.of("un", "press")), "a.csv", "", key, claims.toArray(String[]::new));
    }

    private static void add(List<String> claims, Random random, String claim) {
        if (random.nextInt(4) > 0) {
            claims.add(claim);
        }
    }

    private static List<StatedTotal> totals(Random random) {
        List<StatedTotal> totals = new ArrayList<>();
        int size = random.nextInt(8);
        for (int number = 0; number < size; number++) {
            String country = any(random, COUNTRIES);
            Scope scope = random.nextBoolean()
                    ? Story.scope(any(random, PERIODS), "")
                    : Story.scope(any(random, PERIODS), "", country);
            Measure measure = any(random, MEASURES);
            String value = String.valueOf((1 + random.nextInt(9)) * (measure.isAmount() ? 1_000_000L : 1));
            String source = any(random, List.of("un", "press"));
            String whole = random.nextInt(3) == 0 ? source + "/t0" : "";
            totals.add(Story.part(source + "/t" + number, scope, measure, value, number == 0 ? "" : whole));
        }
        return totals;
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
