package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a linkage says of itself in numbers agrees with what it tells pair by pair. */
class LinkageFiguresTest {

    private final Linker linker = new Linker(Tables.MODEL);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void expectsAsManyFalseLinksAsTheProbabilitiesAddUpTo(long seed) {
        Linkage linkage = linker.link(new Synthetic(seed, 40).reports, List.of(), List.of());
        double expectedFalse = 0;
        double expectedMissed = 0;
        for (ScoredPair pair : linkage.pairs()) {
            double probability = pair.weight().probability();
            boolean together = linkage.clusters().stream()
                    .anyMatch(cluster -> cluster.reports().contains(pair.left())
                            && cluster.reports().contains(pair.right()));
            boolean compared = !pair.blockingRules().contains(Linker.SAME_CLUSTER);
            expectedFalse += compared && together && probability >= 0.9 ? 1 - probability : 0;
            expectedMissed += compared && !together && probability >= 0.2 ? probability : 0;
        }
        assertThat(linkage.figures().expectedFalse()).isCloseTo(expectedFalse, within(1e-6));
        assertThat(linkage.figures().expectedMissed()).isCloseTo(expectedMissed, within(1e-6));
        assertThat(linkage.figures().achieved()).isPositive();
        assertThat(linkage.figures().bound())
                .isGreaterThanOrEqualTo(linkage.figures().achieved());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEachComparedPairForTheFirstRuleThatFindsIt(long seed) {
        LinkageFigures figures = linker.link(new Synthetic(seed, 40).reports, List.of(), List.of())
                .figures();
        assertThat(figures.rules().stream().mapToLong(RuleFigures::own).sum())
                .isEqualTo(figures.pairs().compared());
        assertThat(figures.rules()).allMatch(rule -> rule.own() <= rule.pairs());
        assertThat(figures.comparisons())
                .hasSameSizeAs(Tables.MODEL.match().comparisons())
                .allMatch(comparison ->
                        comparison.looked() == figures.pairs().compared() && comparison.spoke() <= comparison.looked());
    }

    @Test
    void expectsNothingOfWhatAPersonDecided() {
        Report one = bybit("un/1");
        Report other = bybit("press/1");
        assertThat(linker.link(List.of(one, other), List.of(), List.of())
                        .figures()
                        .expectedFalse())
                .isPositive();
        Judgement same = LinkageLawsTest.judgement(one.id(), other.id(), true);
        assertThat(linker.link(List.of(one, other), List.of(same), List.of())
                        .figures()
                        .expectedFalse())
                .isZero();
    }

    private static Report bybit(String id) {
        return Reports.of(id).victims("Bybit").occurred("2025-02-21").make();
    }

    @Test
    void saysWhichComparisonsHadNothingToCompare() {
        assertThat(linker.link(List.of(bybit("un/1"), bybit("press/1")), List.of(), List.of())
                        .figures()
                        .comparisons())
                .filteredOn(comparison -> comparison.spoke() > 0)
                .extracting(ComparisonFigures::comparison)
                .containsExactly("victim", "day");
    }
}
