package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to be the least and the most is what every combination of answers, tried one by one, comes to. */
class SensitivityTest {

    private static final int SIZE = 9;

    private static final String ALL = YearTable.ALL;

    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 15).mapToObj(seed -> (long) seed);
    }

    private static Sensitivity sensitivity(List<Incident> incidents, List<ScoredPair> pairs) {
        return Sensitivity.of(
                incidents,
                SampleRelease.linkage(pairs),
                SampleRelease::resolutions,
                HeadlineScope.DPRK,
                SampleRelease.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leastAndMostAreThoseOfAllWorlds(long seed) {
        ReleaseContent content = SampleRelease.of(seed, SIZE);
        List<ScoredPair> open = content.pairs().stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .toList();
        Sensitivity said = content.sensitivity();
        List<List<Incident>> worlds = worlds(content.incidents(), open);
        assertThat(said.whole(ALL, "incidents").orElseThrow())
                .returns(least(worlds, world -> BigDecimal.valueOf(world.size())), RobustTotal::low)
                .returns(BigDecimal.valueOf(SIZE), RobustTotal::best)
                .returns(most(worlds, world -> BigDecimal.valueOf(world.size())), RobustTotal::high);
        for (String field : List.of("taken", "attempted", "recovered")) {
            said.whole(ALL, field)
                    .ifPresent(total -> assertThat(total)
                            .as(field)
                            .returns(least(worlds, world -> sums(world).low(field)), RobustTotal::low)
                            .returns(sums(content.incidents()).best(field), RobustTotal::best)
                            .returns(most(worlds, world -> sums(world).high(field)), RobustTotal::high));
        }
    }

    /** Every subset of the pairs joined. */
    private static List<List<Incident>> worlds(List<Incident> incidents, List<ScoredPair> open) {
        List<List<Incident>> worlds = new ArrayList<>();
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            TreeMap<String, List<Report>> groups = new TreeMap<>();
            incidents.forEach(incident ->
                    incident.reports().forEach(report -> groups.put(report.id().text(), incident.reports())));
            for (int place = 0; place < open.size(); place++) {
                if ((bits >> place & 1) == 1) {
                    join(groups, open.get(place));
                }
            }
            worlds.add(groups.values().stream()
                    .distinct()
                    .map(group -> new Incident("x", group, SampleRelease.resolutions(group)))
                    .toList());
        }
        return worlds;
    }

    private static void join(TreeMap<String, List<Report>> groups, ScoredPair pair) {
        List<Report> both = Stream.of(pair.left(), pair.right())
                .flatMap(id -> groups.get(id.text()).stream())
                .distinct()
                .sorted(Comparator.comparing(Report::id))
                .toList();
        both.forEach(report -> groups.put(report.id().text(), both));
    }

    private static Sums sums(List<Incident> incidents) {
        return Sums.of(incidents, SampleRelease.SCHEMA);
    }

    private static BigDecimal least(List<List<Incident>> worlds, Function<List<Incident>, BigDecimal> figure) {
        return worlds.stream().map(figure).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal most(List<List<Incident>> worlds, Function<List<Incident>, BigDecimal> figure) {
        return worlds.stream().map(figure).max(Comparator.naturalOrder()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bestLiesBetweenLeastAndMostInEveryScope(long seed) {
        assertThat(SampleRelease.of(seed, 60).sensitivity().totals())
                .isNotEmpty()
                .allSatisfy(
                        total -> assertThat(total.best()).as(total.toString()).isBetween(total.low(), total.high()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderOfIncidentsNorOfPairsChangesAnything(long seed) {
        ReleaseContent content = SampleRelease.of(seed, 30);
        List<Incident> incidents = new ArrayList<>(content.incidents());
        List<ScoredPair> pairs = new ArrayList<>(content.pairs().held());
        Collections.shuffle(incidents, new Random(seed));
        Collections.shuffle(pairs, new Random(seed));
        Sensitivity other = sensitivity(incidents, pairs);
        assertThat(other.totals()).isEqualTo(content.sensitivity().totals());
        assertThat(other.swings()).isEqualTo(content.sensitivity().swings());
    }

    /** What a question alone is said to move is what the world in which only it is answered otherwise differs by. */
    @ParameterizedTest
    @MethodSource("seeds")
    void mergeMovesWhatTheWorldWithItDiffersBy(long seed) {
        ReleaseContent content = SampleRelease.of(seed, SIZE);
        content.sensitivity().swings().stream()
                .filter(swing -> swing.scope().equals(List.of(ALL, Scopes.WHOLE, ""))
                        && swing.question().kind() == OpenQuestion.Kind.MERGE)
                .forEach(swing -> {
                    List<ScoredPair> one = content.pairs().stream()
                            .filter(pair -> pair.left().equals(swing.question().left())
                                    && pair.right().equals(swing.question().right()))
                            .toList();
                    List<List<Incident>> worlds = worlds(content.incidents(), one);
                    assertThat(swing.shift("incidents")).isEqualByComparingTo("-1");
                    assertThat(swing.shift("taken"))
                            .isEqualByComparingTo(sums(worlds.get(1))
                                    .best("taken")
                                    .subtract(sums(worlds.get(0)).best("taken")));
                    assertThat(swing.shift("countries"))
                            .isEqualByComparingTo(BigDecimal.valueOf(
                                    sums(worlds.get(1)).named().size()
                                            - sums(worlds.get(0)).named().size()));
                });
    }

    /** Of a year or an actor those five that move it most, each with what it moves there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyYearAndActorTellsTheFiveThatMoveItMost(long seed) {
        ReleaseContent content = SampleRelease.of(seed, 60);
        List<Swing> swings = content.sensitivity().swings();
        List<Swing> whole = swings.stream()
                .filter(swing -> swing.scope().equals(List.of(ALL, Scopes.WHOLE, "")))
                .toList();
        assertThat(swings)
                .filteredOn(swing -> swing.scope().get(1).equals("year"))
                .isNotEmpty();
        assertThat(swings)
                .filteredOn(swing -> swing.scope().get(1).equals("actor"))
                .isNotEmpty();
        swings.stream()
                .filter(swing -> !swing.isWhole())
                .collect(Collectors.groupingBy(Swing::scope))
                .forEach((scope, told) -> {
                    assertThat(told).hasSizeLessThanOrEqualTo(5).isSortedAccordingTo(Swing.order(SampleRelease.SCHEMA));
                    assertThat(told).allMatch(swing -> !swing.movesNothing());
                    assertThat(whole)
                            .extracting(Swing::question)
                            .containsAll(told.stream()
                                    .filter(swing -> swing.question().kind() == OpenQuestion.Kind.VALUE)
                                    .map(Swing::question)
                                    .toList());
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAPersonDecidedIsNotOpen(long seed) {
        ReleaseContent content = SampleRelease.of(seed, SIZE);
        List<ScoredPair> decided = content.pairs().stream()
                .map(pair -> new ScoredPair(
                        pair.left(),
                        pair.right(),
                        pair.blockingRules(),
                        pair.prior(),
                        pair.evidence(),
                        Verdict.NON_LINK,
                        "not same"))
                .toList();
        assertThat(sensitivity(content.incidents(), decided).whole(ALL, "incidents"))
                .hasValueSatisfying(total -> assertThat(total.low()).isEqualTo(total.high()));
    }
}
