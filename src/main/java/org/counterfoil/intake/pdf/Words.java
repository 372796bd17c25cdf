package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts letters together to words, in the order in which the file draws them. */
final class Words {

    /** Letters further apart than this part of the font's size are of two words; a space is some 0.25 wide. */
    private static final double SPACE = 0.18;

    /** A letter may be set this far back over the one before (kerning). */
    private static final double KERNING = 0.35;

    private final List<Word> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Spot> drawn = new HashSet<>();
    private @Nullable Glyph first;
    private @Nullable Glyph last;
    private @Nullable Box box;

    private record Spot(String text, long column, long row) {}

    static List<Word> of(List<Glyph> glyphs) {
        Words words = new Words();
        glyphs.forEach(words::add);
        words.end();
        return words.all;
    }

    private void add(Glyph glyph) {
        if (glyph.text().isBlank()) {
            end();
        } else if (!isDrawnTwice(glyph)) {
            if (last != null && !goesOn(last, glyph)) {
                end();
            }
            append(glyph);
        }
    }

    /** Some programs embolden by drawing a letter twice, a hair apart. */
    private boolean isDrawnTwice(Glyph glyph) {
        double grid = Math.max(0.3, glyph.size() / 16);
        long column = Math.round(glyph.box().left() / grid);
        long row = Math.round(glyph.baseline() / grid);
        boolean before = false;
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                before |= drawn.contains(new Spot(glyph.text(), x, y));
            }
        }
        drawn.add(new Spot(glyph.text(), column, row));
        return before;
    }

    private static boolean goesOn(Glyph last, Glyph next) {
        if (last.upright() != next.upright()) {
            return false;
        }
        double size = Math.max(last.size(), next.size());
        if (!last.upright()) {
            return last.box().grown(SPACE * size).meets(next.box());
        }
        double gap = next.box().left() - last.box().right();
        return gap < SPACE * size && gap > -KERNING * size && Math.abs(last.baseline() - next.baseline()) < 0.1 * size;
    }

    private void append(Glyph glyph) {
        first = first == null ? glyph : first;
        box = box == null ? glyph.box() : box.with(glyph.box());
        last = glyph;
        text.append(glyph.text());
    }

    private void end() {
        if (first != null && box != null) {
            all.add(new Word(box, first.baseline(), first.size(), first.upright(), text.toString()));
        }
        text.setLength(0);
        first = null;
        last = null;
        box = null;
    }
}
