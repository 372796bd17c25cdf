package org.counterfoil.linkage.cluster;

/** The same problem under other numbers, of which the order is the same; numbers left out are records alone. */
record Numbered(RandomProblem old, int[] number, int size) {

    RandomProblem problem() {
        RandomProblem problem = new RandomProblem(0, size, 1, 0);
        for (int i = 0; i < size; i++) {
            java.util.Arrays.fill(problem.bits[i], -9);
            java.util.Arrays.fill(problem.kept[i], false);
        }
        for (int i = 0; i < old.size; i++) {
            for (int j = i + 1; j < old.size; j++) {
                if (number[i] >= 0 && number[j] >= 0) {
                    copy(problem, i, j);
                }
            }
        }
        for (MustLink pair : old.mustLinks) {
            if (number[pair.left()] >= 0 && number[pair.right()] >= 0) {
                problem.mustLinks.add(new MustLink(number[pair.left()], number[pair.right()]));
            }
        }
        return problem;
    }

    private void copy(RandomProblem problem, int i, int j) {
        problem.bits[number[i]][number[j]] = old.bits[i][j];
        problem.kept[number[i]][number[j]] = old.kept[i][j];
        problem.forbidden[number[i]][number[j]] = old.forbidden[i][j];
        problem.notSame[number[i]][number[j]] = old.notSame[i][j];
    }
}
