package org.counterfoil.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CorrelationClusteringTest {

    private static final ClusterSettings SETTINGS = RandomProblem.settings(12, 200, 1);

    @Test
    void leavesRecordsWithoutLinksAlone() {
        Partition partition = solve(SETTINGS, WrittenProblem.of("0-1:3.9 2-3:4", -9, null, null));
        assertThat(partition.clusterOf()).containsExactly(0, 1, 2, 2);
        assertThat(partition.achieved()).isEqualTo(4);
        assertThat(partition.weakestEdge(0)).isEmpty();
        assertThat(partition.weakestEdge(2)).contains(new WeightedPair(2, 3, 4));
    }

    @Test
    void holdsAVetoAcrossChainsOfAnyLength() {
        StringBuilder chain = new StringBuilder("0-1:12");
        for (int i = 1; i < 30; i++) {
            chain.append(' ').append(i).append('-').append(i + 1).append(":12");
        }
        RandomProblem problem = WrittenProblem.of(chain.toString(), 1, "0-30", null);
        for (int denseUpTo : new int[] {200, 20}) {
            Partition partition = solve(RandomProblem.settings(12, denseUpTo, 1), problem);
            assertThat(partition.clusterOf(0)).isNotEqualTo(partition.clusterOf(30));
            assertThat(Arrays.stream(partition.clusterOf()).distinct()).hasSize(2);
        }
    }

    @Test
    void joinsWhatAPersonJoinsAgainstAVetoButNotAgainstAPerson() {
        RandomProblem veto = WrittenProblem.of("0-1:-9 1-2:9", -9, "0-2", "0-1 1-2");
        assertThat(solve(SETTINGS, veto).clusterOf()).containsExactly(0, 0, 0);
        veto.notSame[0][2] = true;
        assertThat(solve(SETTINGS, veto).clusterOf()).containsExactly(0, 0, 2);
    }

    @Test
    void joinsTheGreatestMeanFirstWhereManyRecordsAreToBeJoined() {
        RandomProblem problem = WrittenProblem.of("0-1:5 1-2:6 2-3:5 0-2:-6 1-3:-6", -9, null, null);
        assertThat(solve(RandomProblem.settings(2, 2, 1), problem).clusterOf()).containsExactly(0, 1, 1, 3);
        assertThat(solve(RandomProblem.settings(4, 4, 1), problem).clusterOf()).containsExactly(0, 0, 2, 2);
    }

    @Test
    void joinsNothingThatItMayNotLookAt() {
        RandomProblem problem = WrittenProblem.of("0-1:9 1-2:8 2-3:9", 2, null, null);
        ClusterSettings none = new ClusterSettings(RandomProblem.LINK, 12, 2, 2, 0, 1);
        assertThat(solve(none, problem).clusterOf()).containsExactly(0, 0, 2, 2);
        assertThat(solve(none, problem).bounded())
                .containsExactly(new Component(0, 4, Component.Method.CUT_SHORT, 18, 26));
        ClusterSettings enough = new ClusterSettings(RandomProblem.LINK, 12, 2, 2, 4, 1);
        assertThat(solve(enough, problem).clusterOf()).containsExactly(0, 0, 0, 0);
        assertThat(solve(enough, problem).bounded().get(0).method()).isEqualTo(Component.Method.GREEDY);
    }

    @Test
    void refusesAPairThatIsGivenTwice() {
        for (int denseUpTo : new int[] {200, 2}) {
            CorrelationClustering clustering = new CorrelationClustering(
                    RandomProblem.settings(2, denseUpTo, 1), (left, right) -> 0, Constraints.NONE);
            Links two = new Links(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {9, 9});
            Links three = new Links(3, new int[] {0, 1, 1}, new int[] {1, 0, 2}, new double[] {9, 9, 9});
            assertThatThrownBy(() -> clustering.solve(two)).hasMessageContaining("records 0 and 1 is given twice");
            assertThatThrownBy(() -> clustering.solve(three)).hasMessageContaining("records 0 and 1 is given twice");
        }
    }

    @Test
    void refusesWhatIsNoPair() {
        for (int[] pair : new int[][] {{0, 0}, {0, 2}, {-1, 0}}) {
            assertThatThrownBy(() -> new Links(2, new int[] {pair[0]}, new int[] {pair[1]}, new double[] {9}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("records " + pair[0] + " and " + pair[1]);
        }
        assertThatThrownBy(() -> new Links(2, new int[] {0}, new int[] {1}, new double[] {Double.NaN}))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Links(2, new int[] {0}, new int[] {1}, new double[0]))
                .hasMessageContaining("arrays of one length");
    }

    @Test
    void refusesSettingsThatCannotBeMet() {
        assertThatThrownBy(() -> new ClusterSettings(Double.NaN, 12, 12, 20, 0, 1))
                .hasMessageContaining("linkBits");
        assertThatThrownBy(() -> new ClusterSettings(4, 0, 12, 20, 0, 1)).hasMessageContaining("mostBits");
        assertThatThrownBy(() -> new ClusterSettings(4, 12, 17, 20, 0, 1)).hasMessageContaining("2 to 16");
        assertThatThrownBy(() -> new ClusterSettings(4, 12, 12, 11, 0, 1)).hasMessageContaining("denseUpTo");
        assertThatThrownBy(() -> new ClusterSettings(4, 12, 12, 20, -1, 1)).hasMessageContaining("mostScored");
        assertThatThrownBy(() -> new ClusterSettings(4, 12, 12, 20, 0, 0)).hasMessageContaining("threads");
    }

    @Test
    void refusesAPersonsPairOfARecordThatIsNotThere() {
        RandomProblem problem = WrittenProblem.of("0-1:9", 0, null, "0-7");
        assertThatThrownBy(() -> solve(SETTINGS, problem)).hasMessageContaining("only 2");
        assertThatThrownBy(() -> new MustLink(3, 3)).hasMessageContaining("two different records");
    }

    @Test
    void refusesAPartitionOfOtherRecords() {
        RandomProblem problem = WrittenProblem.of("0-1:9", 0, null, null);
        Partition partition = solve(SETTINGS, problem);
        Links three = new Links(3, new int[0], new int[0], new double[0]);
        assertThatThrownBy(() ->
                        new CorrelationClustering(SETTINGS, problem, problem).update(partition, three, new BitSet()))
                .hasMessageContaining("renumbered");
        assertThatThrownBy(() -> partition.renumbered(new int[] {1, 0}, 2)).hasMessageContaining("ascending");
    }

    @Test
    void passesOnWhatFailsInAThread() {
        RandomProblem problem = new RandomProblem(1, 60, 5, 0);
        PairWeights failing = (left, right) -> {
            throw new UnsupportedOperationException("no weight");
        };
        assertThatThrownBy(() ->
                        new CorrelationClustering(SETTINGS.withThreads(2), failing, problem).solve(problem.links()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no weight");
    }

    private static Partition solve(ClusterSettings settings, RandomProblem problem) {
        return problem.solve(settings);
    }
}
