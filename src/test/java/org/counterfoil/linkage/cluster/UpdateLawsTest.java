package org.counterfoil.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To solve what changed is to solve all. */
class UpdateLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameAsSolvingAllWhenPairsChange(long seed) {
        for (ClusterSettings settings : sizes()) {
            Random random = new Random(seed);
            RandomProblem problem = sparse(seed);
            Partition partition = problem.solve(settings);
            for (int night = 0; night < 5; night++) {
                BitSet changed = change(problem, random, 1 + random.nextInt(4));
                partition = new CorrelationClustering(settings, problem, problem)
                        .update(partition, problem.links(random), changed);
                assertThat(partition).isEqualTo(problem.solve(settings));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameAsSolvingAllWhenRecordsComeAndGo(long seed) {
        for (ClusterSettings settings : sizes()) {
            Random random = new Random(seed);
            RandomProblem before = sparse(seed);
            int[] number = new int[before.size];
            BitSet isNew = new BitSet();
            int next = 0;
            for (int i = 0; i < number.length; i++) {
                if (random.nextInt(8) == 0) {
                    isNew.set(next++);
                }
                number[i] = random.nextInt(8) == 0 ? -1 : next++;
            }
            RandomProblem after = new Numbered(before, number, next).problem();
            isNew.stream().forEach(i -> touch(after, random, i));
            Partition previous = before.solve(settings).renumbered(number, next);
            assertThat(new CorrelationClustering(settings, after, after).update(previous, after.links(random), isNew))
                    .isEqualTo(after.solve(settings));
        }
    }

    @Test
    void weighsNothingWhereNothingChanged() {
        RandomProblem problem = sparse(1);
        ClusterSettings settings = RandomProblem.settings(12, 200, 1);
        AtomicInteger weighed = new AtomicInteger();
        PairWeights counting = (left, right) -> {
            weighed.incrementAndGet();
            return problem.bits(left, right);
        };
        CorrelationClustering clustering = new CorrelationClustering(settings, counting, problem);
        Partition partition = clustering.solve(problem.links());
        assertThat(weighed.getAndSet(0)).isPositive();
        assertThat(clustering.update(partition, problem.links(), new BitSet())).isEqualTo(partition);
        assertThat(weighed).hasValue(0);
    }

    /** Of each changed pair one record is told. */
    private static BitSet change(RandomProblem problem, Random random, int records) {
        BitSet changed = new BitSet();
        for (int k = 0; k < records; k++) {
            int i = random.nextInt(problem.size);
            changed.set(i);
            touch(problem, random, i);
        }
        return changed;
    }

    private static void touch(RandomProblem problem, Random random, int i) {
        for (int k = 0; k < 3; k++) {
            int j = random.nextInt(problem.size);
            if (j != i) {
                int left = Math.min(i, j);
                int right = Math.max(i, j);
                problem.bits[left][right] = random.nextGaussian() * 8;
                problem.kept[left][right] = problem.bits[left][right] >= RandomProblem.REVIEW;
                problem.forbidden[left][right] = random.nextInt(6) == 0;
                problem.notSame[left][right] = problem.forbidden[left][right] && random.nextBoolean();
            }
        }
    }

    private static ClusterSettings[] sizes() {
        return new ClusterSettings[] {
            RandomProblem.settings(12, 200, 2), RandomProblem.settings(3, 200, 1), RandomProblem.settings(2, 4, 1)
        };
    }

    /** Many components, of all sizes. */
    private static RandomProblem sparse(long seed) {
        RandomProblem problem = new RandomProblem(seed, 80, 3, 1);
        Random random = new Random(seed);
        for (int i = 0; i < problem.size; i++) {
            for (int j = i + 1; j < problem.size; j++) {
                if (j - i > 4 && random.nextInt(60) > 0) {
                    problem.bits[i][j] = -6;
                    problem.kept[i][j] = false;
                }
            }
        }
        return problem;
    }
}
