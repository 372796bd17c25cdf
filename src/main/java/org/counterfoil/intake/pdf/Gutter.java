package org.counterfoil.intake.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The white stripe down a page between two columns of prose. */
final class Gutter {

    /** Narrower stripes, in sizes of the font, part words. */
    private static final double WIDTH = 0.9;

    private static final int LINES = 4;

    /** Of the lines of a page in columns, those that run across: titles, and tables as wide as the page. */
    private static final double CROSSED = 0.12;

    private Gutter() {}

    /** @return where most lines have text on both sides and none across; null if no place has */
    static @Nullable Double of(List<TextLine> lines) {
        if (lines.size() < LINES) {
            return null;
        }
        Box area =
                Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        int places = (int) Math.max(1, Math.min(2_000, area.width()));
        int[] beside = new int[places + 2];
        int[] crossed = new int[places + 2];
        for (TextLine line : lines) {
            for (int each = 0; each < line.words().size(); each++) {
                Box right = line.words().get(each).box();
                change(crossed, place(right.left(), area, places), place(right.right(), area, places));
                Box left = each == 0 ? right : line.words().get(each - 1).box();
                if (right.left() - left.right() > WIDTH * line.size()) {
                    change(beside, place(left.right(), area, places) + 1, place(right.left(), area, places) - 1);
                }
            }
        }
        return widest(sums(crossed), sums(beside), area, places, lines.size());
    }

    private static void change(int[] steps, int from, int to) {
        if (from <= to) {
            steps[from]++;
            steps[to + 1]--;
        }
    }

    private static int[] sums(int[] steps) {
        int[] sums = steps.clone();
        for (int each = 1; each < sums.length; each++) {
            sums[each] += sums[each - 1];
        }
        return sums;
    }

    private static int place(double x, Box area, int places) {
        return (int) Math.max(0, Math.min(places, (x - area.left()) / area.width() * places));
    }

    /** The middle of the widest stripe that few words cross; columns are at least a fifth of the page wide. */
    private static @Nullable Double widest(int[] crossed, int[] beside, Box area, int places, int lines) {
        double few = Math.max(1, CROSSED * lines);
        double needed = Math.max(LINES, CROSSED * lines);
        int best = -1;
        int width = 0;
        for (int from = places / 5; from < 4 * places / 5; from++) {
            int to = from;
            while (to < 4 * places / 5 && crossed[to] <= few && beside[to] >= needed) {
                to++;
            }
            if (to - from > width) {
                best = from;
                width = to - from;
            }
            from = to;
        }
        return best < 0 ? null : area.left() + (best + width / 2.0) / places * area.width();
    }

    static boolean isCrossed(TextLine line, double at) {
        for (int each = 0; each < line.words().size(); each++) {
            Box box = line.words().get(each).box();
            boolean over = box.left() < at && box.right() > at;
            boolean around = each > 0
                    && line.words().get(each - 1).box().right() <= at
                    && box.left() >= at
                    && box.left() - line.words().get(each - 1).box().right() < WIDTH * line.size();
            if (over || around) {
                return true;
            }
        }
        return false;
    }
}
