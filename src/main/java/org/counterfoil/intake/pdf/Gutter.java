package org.counterfoil.intake.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The white stripe down a page between two columns of prose. */
final class Gutter {

    /** Narrower stripes, in sizes of the font, part words. */
    private static final double WIDTH = 0.9;

    private static final int LINES = 4;

    private Gutter() {}

    /** @return where most lines have text on both sides and none across; null if no place has */
    static @Nullable Double of(List<TextLine> lines) {
        if (lines.size() < LINES) {
            return null;
        }
        Box area = Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        int places = (int) Math.min(2_000, area.width());
        int[] beside = new int[places + 2];
        for (TextLine line : lines) {
            for (int each = 1; each < line.words().size(); each++) {
                Box left = line.words().get(each - 1).box();
                Box right = line.words().get(each).box();
                if (right.left() - left.right() > WIDTH * line.size()) {
                    beside[place(left.right() + 1, area, places)]++;
                    beside[place(right.left() - 1, area, places) + 1]--;
                }
            }
        }
        return widest(beside, area, places, lines.size());
    }

    private static int place(double x, Box area, int places) {
        return (int) Math.max(0, Math.min(places, (x - area.left()) / area.width() * places));
    }

    /** Columns are at least a fifth of the page wide. */
    private static @Nullable Double widest(int[] beside, Box area, int places, int lines) {
        int best = 0;
        int from = -1;
        int to = -1;
        int count = 0;
        for (int each = 0; each <= places; each++) {
            count += beside[each];
            if (each > 0.2 * places && each < 0.8 * places) {
                if (count > best) {
                    best = count;
                    from = each;
                }
                to = count == best && from >= 0 && (to == each - 1 || from == each) ? each : to;
            }
        }
        return best < LINES || best < 0.15 * lines ? null : area.left() + (from + to) / 2.0 / places * area.width();
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
