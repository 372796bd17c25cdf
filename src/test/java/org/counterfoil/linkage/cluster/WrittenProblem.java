package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** A problem from a line of text: {@code 0-1:9 1-2:5.5}, and what all other pairs weigh. */
final class WrittenProblem {

    private WrittenProblem() {}

    static RandomProblem of(String pairs, double otherBits, String forbidden, String same) {
        int size = 1
                + Arrays.stream(pairs.split(" "))
                        .mapToInt(pair -> ends(pair.substring(0, pair.indexOf(':')))[1])
                        .max()
                        .orElseThrow();
        RandomProblem problem = new RandomProblem(0, size, 1, 0);
        for (int i = 0; i < size; i++) {
            Arrays.fill(problem.bits[i], otherBits);
            Arrays.fill(problem.kept[i], false);
        }
        for (String pair : pairs.split(" ")) {
            int[] ends = ends(pair.substring(0, pair.indexOf(':')));
            problem.bits[ends[0]][ends[1]] = Double.parseDouble(pair.substring(pair.indexOf(':') + 1));
            problem.kept[ends[0]][ends[1]] = true;
        }
        for (String pair : forbidden == null ? new String[0] : forbidden.split(" ")) {
            problem.forbidden[ends(pair)[0]][ends(pair)[1]] = true;
        }
        for (String pair : same == null ? new String[0] : same.split(" ")) {
            problem.mustLinks.add(new MustLink(ends(pair)[0], ends(pair)[1]));
        }
        return problem;
    }

    private static int[] ends(String pair) {
        return Arrays.stream(pair.split("-")).mapToInt(Integer::parseInt).toArray();
    }
}
