package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the pieces of which lines are drawn together, and leaves out what is no ruling. */
final class Rulings {

    /** Pieces of one line lie at most this far beside each other, in points. */
    private static final double BESIDE = 1.2;

    /** A gap in a line that the eye closes, in points; dashes and dots are nearer than that. */
    private static final double GAP = 2.6;

    /** Shorter lines are ticks and parts of drawings. */
    private static final double SHORTEST = 7;

    /** More lines than this on a page are a drawing. */
    private static final int MOST = 6_000;

    private Rulings() {}

    /** @return no two of which touch along their length, by direction and place */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> all = Stream.of(true, false)
                .flatMap(across ->
                        joinedOneWay(pieces.stream()
                                        .filter(piece -> piece.horizontal() == across)
                                        .toList())
                                .stream())
                .filter(ruling -> ruling.length() >= SHORTEST)
                .toList();
        return all.size() > MOST ? List.of() : all;
    }

    private static List<Ruling> joinedOneWay(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> all = new ArrayList<>();
        for (int start = 0; start < sorted.size(); ) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(end - 1).at() <= BESIDE
                    && sorted.get(end).at() - sorted.get(start).at() <= 2 * BESIDE) {
                end++;
            }
            all.addAll(joinedAlong(sorted.subList(start, end)));
            start = end;
        }
        return all;
    }

    private static List<Ruling> joinedAlong(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::from).thenComparingDouble(Ruling::to));
        List<Ruling> all = new ArrayList<>();
        for (Ruling piece : sorted) {
            Ruling last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && piece.from() - last.to() <= GAP) {
                double at = last.length() >= piece.length() ? last.at() : piece.at();
                all.set(
                        all.size() - 1,
                        new Ruling(last.horizontal(), at, last.from(), Math.max(last.to(), piece.to())));
            } else {
                all.add(piece);
            }
        }
        return all;
    }
}
