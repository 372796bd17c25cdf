package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table that no lines part: stretches of the page's width that the lines of text agree on.
 *
 * @param lefts left edge of each column's text, from left to right
 * @param rights right edge of each column's text
 */
record Columns(double[] lefts, double[] rights) {

    /** @param lines the pieces of each line, split where a ruling parts them */
    static Columns of(List<List<Chunk>> lines) {
        List<Stretch> stretches = new ArrayList<>();
        List<List<Chunk>> parted =
                lines.stream().filter(line -> line.size() > 1).toList();
        // narrow pieces show where columns are; a wide one that lies over several of them spans them
        parted.stream()
                .flatMap(List::stream)
                .map(Chunk::box)
                .sorted(Comparator.comparingDouble(Box::width).thenComparingDouble(Box::left))
                .forEach(box -> place(stretches, box));
        stretches.sort(Comparator.comparingDouble(Stretch::left));
        joinWhatIsOneColumn(stretches, parted);
        return new Columns(
                stretches.stream().mapToDouble(Stretch::left).toArray(),
                stretches.stream().mapToDouble(Stretch::right).toArray());
    }

    private record Stretch(double left, double right) {

        Stretch with(double otherLeft, double otherRight) {
            return new Stretch(Math.min(left, otherLeft), Math.max(right, otherRight));
        }

        boolean meets(Box box) {
            return Math.min(right, box.right()) - Math.max(left, box.left()) > 0.5;
        }
    }

    private static void place(List<Stretch> stretches, Box box) {
        int met = -1;
        for (int each = 0; each < stretches.size(); each++) {
            if (stretches.get(each).meets(box)) {
                if (met >= 0) {
                    return;
                }
                met = each;
            }
        }
        if (met < 0) {
            stretches.add(new Stretch(box.left(), box.right()));
        } else {
            stretches.set(met, stretches.get(met).with(box.left(), box.right()));
        }
    }

    /** Two stretches are one column where more pieces lie over both than lines have a piece in each. */
    private static void joinWhatIsOneColumn(List<Stretch> stretches, List<List<Chunk>> lines) {
        for (int left = 0; left + 1 < stretches.size(); ) {
            Stretch one = stretches.get(left);
            Stretch next = stretches.get(left + 1);
            long over = lines.stream()
                    .flatMap(List::stream)
                    .filter(chunk -> one.meets(chunk.box()) && next.meets(chunk.box()))
                    .count();
            long apart = lines.stream().filter(line -> isApart(line, one, next)).count();
            if (apart == 0 || over > apart || one.right() > next.left()) {
                stretches.set(left, one.with(next.left(), next.right()));
                stretches.remove(left + 1);
                left = Math.max(0, left - 1);
            } else {
                left++;
            }
        }
    }

    private static boolean isApart(List<Chunk> line, Stretch one, Stretch next) {
        return line.stream().anyMatch(chunk -> one.meets(chunk.box()) && !next.meets(chunk.box()))
                && line.stream().anyMatch(chunk -> next.meets(chunk.box()) && !one.meets(chunk.box()));
    }

    int count() {
        return lefts.length;
    }

    /** The first column that the box lies over; the nearest where it lies between two. */
    int first(Box box) {
        for (int column = 0; column < count(); column++) {
            if (over(box, column)) {
                return column;
            }
        }
        return nearest(box);
    }

    int last(Box box) {
        for (int column = count() - 1; column >= 0; column--) {
            if (over(box, column)) {
                return column;
            }
        }
        return nearest(box);
    }

    private boolean over(Box box, int column) {
        return Math.min(rights[column], box.right()) - Math.max(lefts[column], box.left()) > 0.5;
    }

    private int nearest(Box box) {
        int nearest = 0;
        for (int column = 1; column < count(); column++) {
            nearest = distance(box, column) < distance(box, nearest) ? column : nearest;
        }
        return nearest;
    }

    private double distance(Box box, int column) {
        return Math.max(lefts[column] - box.right(), box.left() - rights[column]);
    }
}
