package org.counterfoil.linkage.estimation;

import java.util.Arrays;

/**
 * A comparison and the ones it leans on. Its tables have a row for each combination of the parents' levels, in each row a
 * cell for each of its own levels. Row 0: all parents missing.
 */
final class Family {

    final int child;
    final int[] parents;
    private final int[] sizes;

    private Family(int child, int[] parents, int[] sizes) {
        this.child = child;
        this.parents = parents;
        this.sizes = sizes;
    }

    static Family alone(int child, int[] sizes) {
        return new Family(child, new int[0], sizes);
    }

    static Family[] allAlone(int[] sizes) {
        Family[] families = new Family[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            families[i] = alone(i, sizes);
        }
        return families;
    }

    Family with(int parent) {
        int[] more = Arrays.copyOf(parents, parents.length + 1);
        more[parents.length] = parent;
        return new Family(child, more, sizes);
    }

    /** The same with only one of the parents. */
    Family only(int place) {
        return new Family(child, new int[] {parents[place]}, sizes);
    }

    int levels() {
        return sizes[child];
    }

    int rows() {
        int rows = 1;
        for (int parent : parents) {
            rows *= sizes[parent] + 1;
        }
        return rows;
    }

    int cells() {
        return rows() * levels();
    }

    /** The level of a parent in a row, -1 if missing. */
    int parentLevel(int row, int place) {
        int rest = row;
        for (int i = parents.length - 1; i > place; i--) {
            rest /= sizes[parents[i]] + 1;
        }
        return rest % (sizes[parents[place]] + 1) - 1;
    }

    int row(Vectors vectors, int pattern) {
        int row = 0;
        for (int parent : parents) {
            row = row * (sizes[parent] + 1) + vectors.levels[parent][pattern] + 1;
        }
        return row;
    }

    /** -1 where the comparison itself is missing. */
    int cell(Vectors vectors, int pattern) {
        int level = vectors.levels[child][pattern];
        return level < 0 ? -1 : row(vectors, pattern) * levels() + level;
    }

    /** By cell, the sum of the weights of the patterns in it. */
    double[] count(Vectors vectors, double[] weights) {
        double[] counts = new double[cells()];
        for (int p = 0; p < vectors.size(); p++) {
            int cell = cell(vectors, p);
            if (cell >= 0) {
                counts[cell] += weights[p];
            }
        }
        return counts;
    }

    double[] slice(double[] cells, int row) {
        return Arrays.copyOfRange(cells, row * levels(), (row + 1) * levels());
    }

    /** One row repeated for all. */
    double[] broadcast(double[] row) {
        double[] cells = new double[cells()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = row[cell % levels()];
        }
        return cells;
    }
}
