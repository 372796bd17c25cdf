package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grid that a group of lines draws: units between neighbouring lines, and which of their borders are drawn.
 *
 * @param xs edges of the columns from left to right
 * @param ys edges of the rows from top to bottom
 * @param rulings the lines
 */
record Mesh(double[] xs, double[] ys, List<Ruling> rulings) {

    /** Lines nearer than this, in points, are one edge: double lines, and boxes that nearly touch. */
    private static final double ONE_EDGE = 4;

    /** Lines that stand out beyond the outermost crossing line by this much, in points, have an undrawn edge there. */
    private static final double STANDS_OUT = 9;

    /** A border is drawn if its lines cover this part of it. */
    private static final double DRAWN = 0.6;

    static Mesh of(List<Ruling> rulings) {
        return new Mesh(edges(rulings, false), edges(rulings, true), rulings);
    }

    private static double[] edges(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> along =
                rulings.stream().filter(line -> line.horizontal() == horizontal).toList();
        List<Ruling> crossing =
                rulings.stream().filter(line -> line.horizontal() != horizontal).toList();
        double[] sorted = along.stream().mapToDouble(Ruling::at).sorted().toArray();
        double start = crossing.stream().mapToDouble(Ruling::from).min().orElse(sorted[0]);
        double end = crossing.stream().mapToDouble(Ruling::to).max().orElse(sorted[0]);
        List<Double> edges = new ArrayList<>();
        if (sorted[0] - start > STANDS_OUT) {
            edges.add(start);
        }
        for (double at : sorted) {
            if (edges.isEmpty() || at - edges.get(edges.size() - 1) > ONE_EDGE) {
                edges.add(at);
            }
        }
        if (end - sorted[sorted.length - 1] > STANDS_OUT) {
            edges.add(end);
        }
        return edges.stream().mapToDouble(each -> each).toArray();
    }

    /** Between which two edges a place lies; the first or last pair where it lies outside. */
    static int index(double[] edges, double at) {
        int index = 0;
        while (index + 2 < edges.length && edges[index + 1] <= at) {
            index++;
        }
        return index;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    Box area() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** Between two neighbouring columns, along a row. */
    boolean isDrawnLeftOf(int row, int column) {
        return isDrawn(false, xs[column], ys[row], ys[row + 1]);
    }

    /** Between two neighbouring rows, along a column. */
    boolean isDrawnAbove(int row, int column) {
        return isDrawn(true, ys[row], xs[column], xs[column + 1]);
    }

    private boolean isDrawn(boolean horizontal, double at, double from, double to) {
        Stream<Ruling> there = rulings.stream()
                .filter(line -> line.horizontal() == horizontal && line.at() >= at - 0.1 && line.at() <= at + ONE_EDGE);
        return there.mapToDouble(line -> line.covers(from, to)).sum() >= DRAWN * (to - from);
    }
}
