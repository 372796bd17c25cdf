package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Takes lines beside a table into it that its evidence left out: headers above it, last rows below it. */
final class Surroundings {

    /** Lines of a header are at most so many sizes of their font apart. */
    private static final double LEADING = 2.1;

    /** Headers above the evidence have at most so many lines. */
    private static final int HEADER_LINES = 5;

    private static final String CAPTION =
            "(?is)(?:table|tab\\.|source|note|figure|fig\\.|chart|annex|appendix|exhibit|tabelle|tableau)\\b.*";

    private static final String FIGURE = "(?is)(?:figure|fig\\.|chart|graph|diagram|map)\\s*[\\dA-Z].*";

    private final List<TextLine> all;
    private final List<Ruling> down;

    /** @param all lines of the part of the page, from top to bottom */
    Surroundings(List<TextLine> all, List<Ruling> down) {
        this.all = all;
        this.down = down;
    }

    /** @return the lines with those above and below them that stand in their columns */
    List<TextLine> grown(List<TextLine> lines, Columns columns) {
        List<TextLine> grown = new ArrayList<>(lines);
        Box area =
                Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        int above = all.indexOf(lines.get(0)) - 1;
        for (int taken = 0; taken < HEADER_LINES && above >= 0; taken++, above--) {
            if (!isNear(all.get(above), grown.get(0)) || !isHeader(all.get(above), columns, area)) {
                break;
            }
            grown.add(0, all.get(above));
        }
        int below = all.indexOf(lines.get(lines.size() - 1)) + 1;
        while (below < all.size()
                && isNear(grown.get(grown.size() - 1), all.get(below))
                && isRow(all.get(below), columns, area)) {
            grown.add(all.get(below));
            below++;
        }
        return grown;
    }

    private static boolean isNear(TextLine above, TextLine below) {
        return below.baseline() - above.baseline() <= LEADING * Math.max(above.size(), below.size());
    }

    /** Stands over columns beyond the first, or in several columns. */
    private boolean isHeader(TextLine line, Columns columns, Box area) {
        List<Chunk> chunks = Tabular.chunks(line, down);
        boolean beyondFirst =
                columns.first(chunks.get(0).box()) > 0 && chunks.get(0).box().left() > columns.rights()[0];
        boolean inside = line.box().left() > area.left() - 3 && line.box().right() < area.right() + 3;
        return inside
                && !line.text().matches(CAPTION)
                && (beyondFirst || chunks.size() > 1)
                && chunks.stream().allMatch(chunk -> chunk.words().size() <= 8);
    }

    private boolean isRow(TextLine line, Columns columns, Box area) {
        List<Chunk> chunks = Tabular.chunks(line, down);
        return chunks.size() > 1
                && chunks.size() >= columns.count() - 1
                && line.box().left() > area.left() - 3
                && line.box().right() < area.right() + 3
                && chunks.stream().allMatch(chunk -> columns.first(chunk.box()) == columns.last(chunk.box()))
                && chunks.stream().anyMatch(chunk -> Figures.standsForFigure(chunk.text()));
    }

    /** The line right above or below says that it is a figure: what is aligned there are the labels of a chart. */
    boolean areOfFigure(List<TextLine> lines) {
        int above = all.indexOf(lines.get(0));
        int below = all.indexOf(lines.get(lines.size() - 1));
        for (int near = 1; near <= 2; near++) {
            if (below + near < all.size() && all.get(below + near).text().matches(FIGURE)
                    || above >= near && all.get(above - near).text().matches(FIGURE)) {
                return true;
            }
        }
        return false;
    }
}
