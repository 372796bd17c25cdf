package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Takes the dots out that lead the eye from a label to its figure: they are no text, and they bridge columns. */
final class Leaders {

    /** So many dots in a row are no ellipsis. */
    private static final int DOTS = 4;

    private Leaders() {}

    /** Boxes of the first dots of leaders. */
    static List<Box> boxes(List<Glyph> glyphs) {
        List<Glyph> without = without(glyphs);
        List<Box> boxes = new ArrayList<>();
        int kept = 0;
        for (Glyph glyph : glyphs) {
            if (kept < without.size() && without.get(kept) == glyph) {
                kept++;
            } else if (kept < without.size() && without.get(kept).box().equals(glyph.box())) {
                boxes.add(glyph.box());
                kept++;
            }
        }
        return boxes;
    }

    static List<Glyph> without(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>();
        for (int each = 0; each < glyphs.size(); ) {
            int end = end(glyphs, each);
            if (end - each >= DOTS && dots(glyphs, each, end) >= DOTS) {
                // what stands beside the dots are two words
                kept.add(space(glyphs.get(each)));
                each = end;
            } else {
                kept.add(glyphs.get(each));
                each++;
            }
        }
        return kept;
    }

    private static int end(List<Glyph> glyphs, int start) {
        int end = start;
        while (end < glyphs.size()
                && (isDots(glyphs.get(end))
                        || end > start && glyphs.get(end).text().isBlank())
                && (end == start || isBeside(glyphs.get(end - 1), glyphs.get(end)))) {
            end++;
        }
        return end;
    }

    /** Dots of two cells are further apart. */
    private static boolean isBeside(Glyph left, Glyph right) {
        return Math.abs(left.baseline() - right.baseline()) < 0.5
                && right.box().left() - left.box().right() < left.size()
                && right.box().left() > left.box().left();
    }

    private static int dots(List<Glyph> glyphs, int start, int end) {
        return glyphs.subList(start, end).stream()
                .filter(Leaders::isDots)
                .mapToInt(
                        glyph -> glyph.text().equals("…") ? DOTS : glyph.text().length())
                .sum();
    }

    private static boolean isDots(Glyph glyph) {
        return glyph.text().matches("[.…·]+");
    }

    private static Glyph space(Glyph glyph) {
        return new Glyph(glyph.box(), glyph.baseline(), glyph.size(), glyph.upright(), " ");
    }
}
