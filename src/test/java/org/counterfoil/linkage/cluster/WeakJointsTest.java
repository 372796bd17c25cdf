package org.counterfoil.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Two strong parts that hang together by little, as cases. */
class WeakJointsTest {

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/cases/weak-joints.csv", numLinesToSkip = 1)
    void findsWhereLittleHoldsStrongPartsTogether(
            String pairs,
            double otherBits,
            String forbidden,
            String same,
            String clusters,
            String joints,
            String weakest,
            String why) {
        RandomProblem problem = WrittenProblem.of(pairs, otherBits, forbidden, same);
        for (int exactUpTo : new int[] {12, 2}) {
            Partition partition = problem.solve(RandomProblem.settings(exactUpTo, 50, 1));
            assertThat(written(partition)).as(why).isEqualTo(clusters);
            assertThat(partition.weakJoints().stream()
                            .map(WeakJointsTest::written)
                            .collect(Collectors.joining("; ")))
                    .as(why)
                    .isEqualTo(joints == null ? "" : joints);
            assertThat(partition.weakestEdge(0).map(WeakJointsTest::written).orElse(""))
                    .as(why)
                    .isEqualTo(weakest == null ? "" : weakest);
            assertThat(partition.weakJoints())
                    .allSatisfy(joint ->
                            assertThat(joint.meanAcross()).isCloseTo(meanAcross(problem, joint), within(1e-9)));
        }
    }

    private static String written(Partition partition) {
        return Arrays.stream(Labels.groups(partition.clusterOf()))
                .filter(cluster -> cluster.length > 1)
                .map(cluster -> written(Arrays.stream(cluster).boxed().toList()))
                .collect(Collectors.joining(" "));
    }

    private static String written(WeakJoint joint) {
        return joint.kind() + " " + written(joint.partA()) + "|" + written(joint.partB()) + " " + written(joint.edge())
                + " of " + joint.linksAcross();
    }

    private static String written(WeightedPair pair) {
        return pair.left() + "-" + pair.right();
    }

    private static String written(List<Integer> records) {
        return records.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static double meanAcross(RandomProblem problem, WeakJoint joint) {
        return joint.partA().stream()
                .flatMap(a -> joint.partB().stream().map(b -> problem.bits[Math.min(a, b)][Math.max(a, b)]))
                .mapToDouble(bits -> Math.max(-12, Math.min(12, bits)))
                .average()
                .orElseThrow();
    }
}
