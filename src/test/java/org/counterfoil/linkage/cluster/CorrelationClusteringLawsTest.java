package org.counterfoil.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every partition, whatever the weights and constraints. */
class CorrelationClusteringLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    static LongStream smallSeeds() {
        return LongStream.rangeClosed(1, 120);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest
    @MethodSource("smallSeeds")
    void findsTheBestOfAllPartitionsOfFewRecords(long seed) {
        RandomProblem problem = small(seed);
        Requirements requirements = new Requirements(problem);
        Partition partition = problem.solve(RandomProblem.settings(12, 20, 1));
        assertThat(requirements.broken(partition.clusterOf())).isEmpty();
        assertThat(partition.achieved()).isCloseTo(requirements.best(), within(1e-9));
        assertThat(partition.bound()).isEqualTo(partition.achieved());
        assertThat(partition.bounded()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    @Tag("exhaustive")
    void findsTheBestOfAllPartitionsOfFewRecordsOnManyDataSets(long seed) {
        findsTheBestOfAllPartitionsOfFewRecords(seed);
        boundsWhatSearchGivesUp(seed);
        boundsWhatLargeComponentsGiveUp(seed);
    }

    @ParameterizedTest
    @MethodSource("smallSeeds")
    void boundsWhatSearchGivesUp(long seed) {
        bounds(small(seed), RandomProblem.settings(2, 20, 1));
    }

    @ParameterizedTest
    @MethodSource("smallSeeds")
    void boundsWhatLargeComponentsGiveUp(long seed) {
        RandomProblem problem = small(seed);
        for (int i = 0; i < problem.size; i++) {
            for (int j = i + 1; j < problem.size; j++) {
                // the bound of large components is promised for no better than even pairs among those not kept
                problem.bits[i][j] = problem.kept[i][j] ? problem.bits[i][j] : Math.min(0, problem.bits[i][j]);
            }
        }
        bounds(problem, RandomProblem.settings(2, 2, 1));
    }

    private static void bounds(RandomProblem problem, ClusterSettings settings) {
        Requirements requirements = new Requirements(problem);
        Partition partition = problem.solve(settings);
        assertThat(requirements.broken(partition.clusterOf())).isEmpty();
        assertThat(partition.achieved()).isCloseTo(requirements.sum(partition.clusterOf()), within(1e-9));
        double best = requirements.best();
        assertThat(partition.achieved()).isLessThanOrEqualTo(best + 1e-9);
        assertThat(partition.bound()).isGreaterThanOrEqualTo(best - 1e-9);
    }

    @Test
    void losesLittleBySearchAndLessThanByGreed() {
        double best = 0;
        double searched = 0;
        double greedy = 0;
        double bound = 0;
        for (long seed = 1; seed <= 60; seed++) {
            RandomProblem problem = new RandomProblem(seed, 11, 4, 3);
            best += problem.solve(RandomProblem.settings(12, 20, 1)).achieved();
            Partition partition = problem.solve(RandomProblem.settings(5, 20, 1));
            searched += partition.achieved();
            bound += partition.bound();
            greedy += problem.solve(RandomProblem.settings(2, 2, 1)).achieved();
        }
        assertThat(greedy).isLessThan(searched);
        assertThat(searched).isBetween(0.99 * best, best);
        assertThat(bound).isBetween(best, 1.1 * best);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsToAllDemandsOnManyRecords(long seed) {
        for (ClusterSettings settings : sizes()) {
            RandomProblem problem = large(seed);
            Requirements requirements = new Requirements(problem);
            Partition partition = problem.solve(settings);
            assertThat(requirements.broken(partition.clusterOf())).isEmpty();
            assertThat(partition.achieved()).isCloseTo(requirements.sum(partition.clusterOf()), within(1e-6));
            assertThat(partition.bound()).isGreaterThanOrEqualTo(partition.achieved());
            assertThat(partition.clusterOf())
                    .isEqualTo(IntStream.range(0, problem.size)
                            .map(i -> smallest(partition, i))
                            .toArray());
        }
    }

    private static int smallest(Partition partition, int member) {
        return IntStream.range(0, partition.size())
                .filter(i -> partition.clusterOf(i) == partition.clusterOf(member))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfPairsOrTheNumberOfThreads(long seed) {
        for (ClusterSettings settings : sizes()) {
            RandomProblem problem = large(seed);
            Partition expected = problem.solve(settings);
            for (int threads = 1; threads <= 3; threads++) {
                Links shuffled = problem.links(new Random(seed + threads));
                assertThat(new CorrelationClustering(settings.withThreads(threads), problem, problem).solve(shuffled))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dependsOnTheOrderOfRecordsButNotOnTheirNumbers(long seed) {
        RandomProblem problem = large(seed);
        int[] number = new int[problem.size];
        Random random = new Random(seed);
        int next = 0;
        for (int i = 0; i < number.length; i++) {
            next += random.nextInt(3);
            number[i] = next++;
        }
        RandomProblem spread = new Numbered(problem, number, next + 2).problem();
        for (ClusterSettings settings : sizes()) {
            Partition expected = problem.solve(settings).renumbered(number, next + 2);
            assertThat(spread.solve(settings)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEveryLinkBetweenTwoClustersAndNoOther(long seed) {
        RandomProblem problem = large(seed);
        Partition partition = problem.solve(RandomProblem.settings(12, 200, 1));
        Requirements requirements = new Requirements(problem);
        assertThat(partition.severed()).isNotEmpty();
        for (int i = 0; i < problem.size; i++) {
            for (int j = i + 1; j < problem.size; j++) {
                boolean severed = problem.link(i, j)
                        && requirements.component[i] == requirements.component[j]
                        && partition.clusterOf(i) != partition.clusterOf(j);
                assertThat(partition.severed().contains(new WeightedPair(i, j, problem.bits[i][j])))
                        .isEqualTo(severed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fallsApartWithoutTheWeakestEdgesAndNotWithoutWeakerOnes(long seed) {
        RandomProblem problem = large(seed);
        Partition partition = problem.solve(RandomProblem.settings(12, 200, 1));
        Requirements requirements = new Requirements(problem);
        for (int[] cluster : Labels.groups(partition.clusterOf())) {
            partition.weakestEdge(cluster[0]).ifPresent(edge -> {
                assertThat(edge.bits()).isEqualTo(problem.bits[edge.left()][edge.right()]);
                assertThat(hangsTogether(problem, requirements, cluster, edge.bits()))
                        .isTrue();
                assertThat(hangsTogether(problem, requirements, cluster, Math.nextUp(edge.bits())))
                        .isFalse();
            });
            boolean judged =
                    Arrays.stream(cluster).allMatch(i -> requirements.atom[i] == requirements.atom[cluster[0]]);
            assertThat(partition.weakestEdge(cluster[0]).isEmpty()).isEqualTo(judged);
        }
    }

    private static boolean hangsTogether(RandomProblem problem, Requirements requirements, int[] cluster, double bits) {
        UnionFind sets = new UnionFind(problem.size);
        for (int i : cluster) {
            for (int j : cluster) {
                boolean judged = requirements.atom[i] == requirements.atom[j];
                if (i < j && (judged || problem.link(i, j) && problem.bits[i][j] >= bits)) {
                    sets.union(i, j);
                }
            }
        }
        return Arrays.stream(cluster).allMatch(i -> sets.find(i) == cluster[0]);
    }

    private static ClusterSettings[] sizes() {
        return new ClusterSettings[] {
            RandomProblem.settings(12, 200, 1), RandomProblem.settings(4, 200, 1), RandomProblem.settings(2, 4, 1)
        };
    }

    private static RandomProblem small(long seed) {
        return new RandomProblem(seed, 2 + (int) (seed % 6), 1 + (int) (seed % 4), (int) (seed % 5) * 5);
    }

    private static RandomProblem large(long seed) {
        return new RandomProblem(seed, 60, 1 + (int) (seed % 7), (int) (seed % 3));
    }
}
