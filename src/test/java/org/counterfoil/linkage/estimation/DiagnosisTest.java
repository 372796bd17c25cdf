package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.linkage.estimation.Finding.Kind;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final Estimator ESTIMATOR = new Estimator(Strength.DEFAULT);

    private static List<Finding> findings(Drawn drawn, List<ExpertComparison> experts) {
        return ESTIMATOR.estimate(drawn.observed(experts, 0.001, 100_000)).findings();
    }

    private static List<ExpertComparison> with(int index, ExpertComparison expert) {
        List<ExpertComparison> experts = new ArrayList<>(Drawn.rough());
        experts.set(index, expert);
        return experts;
    }

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(findings(new Drawn(3000, 1000, 1), Drawn.rough())).isEmpty();
    }

    @Test
    void saysThatTooFewMatchesAreExpected() {
        Finding finding = findings(new Drawn(30, 5, 1), Drawn.rough()).get(0);
        assertThat(finding.kind()).isEqualTo(Kind.TOO_FEW_MATCHES);
        assertThat(finding.text()).contains("fewer than 10", "0.001");
    }

    @Test
    void namesALevelThatNoPairComesTo() {
        ExpertComparison four = new ExpertComparison(
                "a",
                List.of("same", "close", "different", "of another kind"),
                List.of(0.7, 0.2, 0.05, 0.05),
                List.of(0.004, 0.004, 0.982, 0.01));
        Observations three = new Drawn(3000, 1000, 1).observed(Drawn.rough(), 0.001, 100_000);
        List<ExpertComparison> experts = with(0, four);
        Layout to = Observations.layout(experts);
        assertThat(to.shift(1))
                .as("four levels need a bit more")
                .isEqualTo(three.layout().shift(1) + 1);
        Observations observed = new Observations(
                experts,
                three.pairs(),
                three.share(),
                repacked(three.candidates(), three.layout(), to),
                repacked(three.random(), three.layout(), to),
                List.of());
        assertThat(ESTIMATOR.estimate(observed).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.LEVEL_NEVER_SEEN);
            assertThat(finding.text()).contains("of another kind");
        });
    }

    private static Patterns repacked(Patterns patterns, Layout from, Layout to) {
        long[] packed = new long[patterns.size()];
        long[] counts = new long[patterns.size()];
        for (int p = 0; p < packed.length; p++) {
            int[] levels = new int[from.size()];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = from.level(patterns.pattern(p), i);
            }
            packed[p] = to.pack(levels);
            counts[p] = patterns.count(p);
        }
        return Patterns.of(packed, counts);
    }

    @Test
    void saysWhereALevelWeighsLessThanTheExpertHolds() {
        ExpertComparison upsideDown = Drawn.expert("d", List.of(0.1, 0.1, 0.8), List.of(0.5, 0.4, 0.1));
        assertThat(findings(new Drawn(3000, 1000, 1), with(3, upsideDown)))
                .filteredOn(finding -> finding.kind() == Kind.ORDER_CONTRADICTED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("d: different weighs", "less than same"));
    }

    @Test
    void saysWhatSaysNothing() {
        People people = new People(
                List.of(
                        People.Field.plain("birth", 8000, 0.05, 0.05, 0),
                        People.Field.plain("surname", 2000, 0.05, 0.05, 0),
                        new People.Field("mood", 2, false, 0, 1, 0, List.of(), 0, 1)),
                1000,
                0.6,
                1);
        Observations observed = people.observed(List.of(List.of(0), List.of(1)), 100_000, 5000, 0.001);
        assertThat(ESTIMATOR.estimate(observed).findings())
                .filteredOn(finding -> finding.kind() == Kind.SAYS_NOTHING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.comparison()).isEqualTo("mood"));
    }

    @Test
    void saysThatTheClassesOverlap() {
        People people = new People(
                List.of(
                        People.Field.plain("surname", 200, 0.05, 0.3, 0.1),
                        People.Field.plain("town", 50, 0.05, 0.3, 0.1),
                        People.Field.plain("trade", 30, 0.05, 0.3, 0.1)),
                1000,
                0.6,
                1);
        Observations observed = people.observed(List.of(List.of(0)), 100_000, 5000, 0.001);
        assertThat(ESTIMATOR.estimate(observed).findings())
                .extracting(Finding::kind)
                .contains(Kind.AMBIGUOUS);
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThatThrownBy(() -> Drawn.expert("a", List.of(0.5, 0.5, 0.0), List.of(0.1, 0.1, 0.8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comparison a: m is [0.5, 0.5, 0.0]");
    }

    @Test
    void refusesTwoComparisonsOfOneName() {
        List<ExpertComparison> experts = with(1, Drawn.rough().get(0));
        assertThatThrownBy(() -> new Drawn(30, 5, 1).observed(experts, 0.001, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two comparisons have one name");
    }
}
