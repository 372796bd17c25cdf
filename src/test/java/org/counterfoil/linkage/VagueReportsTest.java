package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.RuleCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which reports blocking brings together where one of them does not say when it was to within weeks. */
class VagueReportsTest {

    private static final String RULE = "period and amount";

    /** A model that somebody replaced before there was the rule. */
    private static final LinkageModel WITHOUT =
            Tables.model(Tables.shipped("linkage"), Tables.without(Tables.shipped("linkage_settings"), "value", RULE));

    /** So that the names read well in a report of the tests. */
    record Case(Line line) {

        @Override
        public String toString() {
            return "line " + line.number() + ": " + line.cell("why");
        }
    }

    static Stream<Case> cases() {
        return Tables.cases("blocked-pairs").lines().stream().map(Case::new);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bringsTogetherWhatTheCaseExplains(Case given) {
        Report left = Reports.of("one/left").says(given.line().cell("left")).make();
        Report right = Reports.of("two/right").says(given.line().cell("right")).make();
        List<String> expected = Arrays.stream(given.line().cell("rules").split("\\|"))
                .filter(rule -> !rule.isEmpty())
                .toList();
        assertThat(candidates(Tables.MODEL, List.of(left, right)).rulesOf(0, 1)).isEqualTo(expected);
    }

    private static Candidates candidates(LinkageModel model, List<Report> reports) {
        return new Corpus(model, reports, List.of()).candidates();
    }

    /** A report in the plain terms of the law. */
    private record Made(LocalDate from, LocalDate to, String unit, long amount, boolean vague) {

        private static final int LATEST = 1400;

        static Made drawn(SplittableRandom random) {
            LocalDate from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(LATEST));
            int days = List.of(1, 1, 1, 30, 35, 36, 92, 365, 500).get(random.nextInt(9));
            long amount = Math.round(Math.pow(10, 5 + 3 * random.nextDouble()));
            return new Made(from, from.plusDays(days - 1), random.nextInt(4) > 0 ? "USD" : "BTC", amount, days > 35);
        }

        Report report(int number) {
            return Reports.of(String.format("source/%03d", number))
                    .claim("occurred", DateInterval.between(from, to))
                    .amounts(unit + " " + amount)
                    .make();
        }

        /** May be one theft, by when it was and by about how much was taken, and one of the two is vague. */
        boolean mayBe(Made other) {
            boolean overlap = !from.isAfter(other.to) && !other.from.isAfter(to);
            double apart = Math.abs(Math.log10(amount) - Math.log10(other.amount));
            return (vague || other.vague) && overlap && unit.equals(other.unit) && apart <= 0.5;
        }
    }

    private static List<Made> made(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> Made.drawn(random)).limit(150).toList();
    }

    private static List<Report> reports(List<Made> made) {
        List<Report> reports = new ArrayList<>();
        made.forEach(one -> reports.add(one.report(reports.size())));
        return reports;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparesEachVagueReportWithAllThatItMayBeAndAddsNoOtherPair(long seed) {
        List<Made> made = made(seed);
        Candidates with = candidates(Tables.MODEL, reports(made));
        Candidates without = candidates(WITHOUT, reports(made));
        int added = 0;
        for (int left = 0; left < made.size(); left++) {
            for (int right = left + 1; right < made.size(); right++) {
                boolean vague = made.get(left).vague() || made.get(right).vague();
                if (made.get(left).mayBe(made.get(right))) {
                    assertThat(with.compares(left, right))
                            .as(made.get(left) + " and " + made.get(right))
                            .isTrue();
                }
                if (!vague) {
                    assertThat(with.rulesOf(left, right)).isEqualTo(without.rulesOf(left, right));
                }
                added += with.compares(left, right) && !without.compares(left, right) ? 1 : 0;
            }
        }
        List<RuleCost> costs = with.costs();
        assertThat(costs.subList(0, costs.size() - 1)).isEqualTo(without.costs());
        assertThat(costs.get(costs.size() - 1).rule()).isEqualTo(RULE);
        assertThat(costs.get(costs.size() - 1).own()).isEqualTo(added).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesNoBlockWhereNoReportIsVague(long seed) {
        List<Made> precise = made(seed).stream().filter(one -> !one.vague()).toList();
        LinkageFigures figures = new Linker(Tables.MODEL)
                .link(reports(precise), List.of(), List.of())
                .figures();
        RuleFigures rule = figures.rules().get(figures.rules().size() - 1);
        assertThat(rule).isEqualTo(new RuleFigures(RULE, true, 400, 0, 0, 0, 0, 0, 0, 0, List.of()));
        assertThat(figures.rules()).filteredOn(RuleFigures::seldom).containsExactly(rule);
    }

    @Test
    void linksByAModelThatDoesNotKnowTheRule() {
        List<Report> reports = reports(made(1));
        assertThat(new Linker(WITHOUT)
                        .link(reports, List.of(), List.of())
                        .figures()
                        .rules())
                .extracting(RuleFigures::rule)
                .doesNotContain(RULE)
                .isNotEmpty();
    }

    @Test
    void saysWhyTwoReportsAreNotBroughtTogether() {
        Report year =
                Reports.of("doj/1").says("occurred 2018; taken USD 250000000").make();
        Report april = Reports.of("press/1")
                .says("occurred 2018-04-03; taken USD 234000000")
                .make();
        Report later = Reports.of("press/2")
                .says("occurred 2019-05-03; taken USD 234000000")
                .make();
        Report undated = Reports.of("press/3").says("taken USD 234000000").make();
        List<Report> reports = List.of(year, april, later, undated);
        Linkage linkage = new Linker(Tables.MODEL).link(reports, List.of(), List.of());
        Explanation explanation = new Explanation(Tables.MODEL, reports, List.of(), linkage);
        assertThat(explanation.of(year.id(), april.id())).contains("brought together by: " + RULE);
        assertThat(explanation.of(april.id(), later.id()))
                .contains(RULE + ": neither dates the theft to more than five weeks, as one of the two must");
        assertThat(explanation.of(year.id(), later.id()))
                .contains(RULE + ": USD 16 2018-01, USD 16 2018-02, USD 16 2018-03, USD 16 2018-04 and 20 more against"
                        + " USD 16 2019-05, USD 17 2019-05");
        assertThat(explanation.of(year.id(), undated.id()))
                .contains(RULE + ": one of them says nothing that the rule uses: press/3");
    }

    @Test
    void setsABlockAsideThatIsTooLargeAndSaysSo() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 401; i++) {
            reports.add(Reports.of(String.format("list/%03d", i))
                    .says("occurred 2018-22; taken USD " + (250_000_000 + i))
                    .make());
        }
        Linkage linkage = new Linker(Tables.MODEL).link(reports, List.of(), List.of());
        RuleFigures rule =
                linkage.figures().rules().get(linkage.figures().rules().size() - 1);
        assertThat(rule.setAside()).isEqualTo(6);
        assertThat(rule.examples()).first().isEqualTo("USD 16 2018-06 (401 reports)");
        assertThat(new Explanation(Tables.MODEL, reports, List.of(), linkage)
                        .of(reports.get(0).id(), reports.get(1).id()))
                .contains(RULE
                        + ": both stand in USD 16 2018-06, which was set aside as too large: 401 reports, and blocks"
                        + " of up to 400 are compared, or larger ones with as few pairs to compare; split by year, the"
                        + " two do not meet in a block that is small enough");
    }

    @Test
    void comparesAFewVagueReportsWithAsManyAsThereAre() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            reports.add(Reports.of(String.format("list/%03d", i))
                    .says("occurred 2018-06-" + (10 + i % 20) + "; taken USD 250000000")
                    .make());
        }
        reports.add(
                Reports.of("vague/1").says("occurred 2018; taken USD 250000000").make());
        List<RuleCost> costs = candidates(Tables.MODEL, reports).costs();
        assertThat(costs.get(costs.size() - 1)).isEqualTo(new RuleCost(RULE, 2, 1001, 1000, 1000, 0));
    }
}
