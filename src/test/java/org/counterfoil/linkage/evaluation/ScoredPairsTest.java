package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScoredPairsTest {

    private static final boolean[] BOTH = {true, true};
    private static final double[] HALF = {0.5, 0.5};

    @Test
    void ordersPairsThatComeInAnyOrderAndEitherWayRound() {
        ScoredPairs pairs = ScoredPairs.of(
                4, new int[] {3, 0, 2}, new int[] {1, 3, 0}, new double[] {0.1, 0.2, 0.3}, new boolean[] {
                    true, false, true
                });
        assertThat(pairs.first(1)).isEqualTo(2);
        assertThat(new int[] {pairs.right(0), pairs.right(1), pairs.right(2)}).containsExactly(2, 3, 3);
        assertThat(pairs.probability(pairs.find(0, 2))).isEqualTo(0.3);
        assertThat(pairs.probability(pairs.find(1, 3))).isEqualTo(0.1);
        assertThat(pairs.isBlocked(pairs.find(0, 3))).isFalse();
        assertThat(pairs.find(0, 1)).isNegative();
        assertThat(pairs.size()).isEqualTo(3);
        assertThat(pairs.blocked()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThatThrownBy(() -> ScoredPairs.of(2, new int[] {0, 1}, new int[] {1, 0}, HALF, BOTH))
                .hasMessage("The pair 0, 1 is given twice");
        assertThatThrownBy(() -> ScoredPairs.of(2, new int[] {0, 1}, new int[] {1, 1}, HALF, BOTH))
                .hasMessage("Not a pair of two of the 2 records: 1, 1");
        assertThatThrownBy(() -> ScoredPairs.of(2, new int[] {0, 0}, new int[] {1, 2}, HALF, BOTH))
                .hasMessage("Not a pair of two of the 2 records: 0, 2");
        assertThatThrownBy(
                        () -> ScoredPairs.of(3, new int[] {0, 0}, new int[] {1, 2}, new double[] {1, Double.NaN}, BOTH))
                .hasMessageStartingWith("Not a probability: NaN");
        assertThatThrownBy(() -> ScoredPairs.of(3, new int[] {0}, new int[] {1, 2}, HALF, BOTH))
                .hasMessageContaining("differ in length: 1, 2, 2, 2");
    }

    @Test
    void refusesAFindingThatDoesNotFitItsIds() {
        ScoredPairs none = ScoredPairs.of(2, new int[0], new int[0], new double[0], new boolean[0]);
        String[] ids = {"a", "b"};
        assertThat(new Found(ids, new int[] {0, 1}, none, 0.9, 1).ids()).hasSize(2);
        assertThatThrownBy(() -> new Found(new String[] {"b", "a"}, new int[2], none, 0.9, 1))
                .hasMessage("Ids must ascend, each once: 'b' stands before 'a'");
        assertThatThrownBy(() -> new Found(new String[] {"a", "a"}, new int[2], none, 0.9, 1))
                .hasMessageContaining("each once");
        assertThatThrownBy(() -> new Found(ids, new int[] {0, 2}, none, 0.9, 1))
                .hasMessage("Clusters are numbered from 0 to less than 2, not 2");
        assertThatThrownBy(() -> new Found(ids, new int[1], none, 0.9, 1)).hasMessageContaining("2 ids");
        assertThatThrownBy(() -> new Found(ids, new int[2], none, 9, 1)).hasMessageContaining("not from 9.0");
    }
}
