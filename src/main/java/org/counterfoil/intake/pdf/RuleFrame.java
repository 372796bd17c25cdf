package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines across the page, of the same left and right end, that may rule a table.
 *
 * @param left end of the lines
 * @param right end of the lines
 * @param rules their places, from top to bottom, at least two
 */
record RuleFrame(double left, double right, List<Double> rules) {

    /** Ends of the lines of a table differ by at most this, in points. */
    private static final double SAME_END = 5;

    /** Shorter lines, in points, rule parts of a header. */
    private static final double SHORTEST = 70;

    /** @param across sorted from top to bottom */
    static List<RuleFrame> of(List<Ruling> across) {
        List<RuleFrame> frames = new ArrayList<>();
        for (Ruling line : across) {
            if (line.length() >= SHORTEST) {
                RuleFrame frame = frames.stream()
                        .filter(each -> each.endsLike(line))
                        .findFirst()
                        .orElse(null);
                if (frame == null) {
                    frame = new RuleFrame(line.from(), line.to(), new ArrayList<>());
                    frames.add(frame);
                }
                frame.rules.add(line.at());
            }
        }
        frames.removeIf(frame -> frame.rules.size() < 2);
        return frames;
    }

    private boolean endsLike(Ruling line) {
        return Math.abs(line.from() - left) < SAME_END && Math.abs(line.to() - right) < SAME_END;
    }

    Box area() {
        return new Box(left - SAME_END, rules.get(0), right + SAME_END, rules.get(rules.size() - 1));
    }

    /** Above, between or below its lines. */
    boolean isOver(Box box) {
        return box.centreX() > left - SAME_END && box.centreX() < right + SAME_END;
    }

    /** Runs of text between rules most lines of which have pieces side by side: what is prose ends a run. */
    List<List<TextLine>> tabularParts(List<TextLine> lines, List<Ruling> down) {
        List<List<TextLine>> parts = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (int rule = 0; rule + 1 < rules.size(); rule++) {
            double from = rules.get(rule);
            double to = rules.get(rule + 1);
            List<TextLine> band = lines.stream()
                    .filter(line -> line.box().centreY() >= from && line.box().centreY() < to)
                    .toList();
            if (isProse(band, down)) {
                parts.add(List.copyOf(open));
                open.clear();
            } else {
                open.addAll(band);
            }
        }
        parts.add(open);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private boolean isProse(List<TextLine> band, List<Ruling> down) {
        long parted = band.stream().filter(line -> Tabular.isParted(line, down)).count();
        long prose = band.stream()
                .filter(line -> Tabular.isProse(line, right - left))
                .count();
        return !band.isEmpty() && (prose > 0.5 * band.size() || band.size() > 3 && parted < 0.4 * band.size());
    }
}
