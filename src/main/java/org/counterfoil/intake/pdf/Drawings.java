package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds charts and other drawings, whose labels stand in rows and columns as a table's cells do. Its numbers were chosen on
 * charts of our own making, and on none of the documents that tables are measured with.
 */
final class Drawings {

    /** Parts of a drawing are at most about this far apart, in points. */
    private static final double NEAR = 12;

    /** Fewer slanted lines are a crossed-out cell, a signature or an arrow. */
    private static final int PARTS = 3;

    /** Bars that stand on one line; fewer are shaded cells. */
    private static final int BARS = 4;

    /** A curve, the axis beside it, and the other axis at that one's end. */
    private static final int ROUNDS = 2;

    /** Part of an axis that what is drawn lies along. */
    private static final double ALONG = 0.4;

    private static final double NARROWEST = 40;
    private static final double LOWEST = 25;

    /** Labels stand at most this far outside, in points. */
    private static final double LABELS = 14;

    /** Of a drawing's area, that of its words; those of tables and of text under a watermark cover more. */
    private static final double WORDS = 0.15;

    private final List<Word> words;
    private final List<Ruling> rulings;

    Drawings(List<Word> words, List<Ruling> rulings) {
        this.words = words;
        this.rulings = rulings;
    }

    /** @return around each drawing and its labels */
    List<Box> of(PaintedShapes shapes) {
        List<Part> parts = new ArrayList<>(inSquares(shapes.slants()));
        List<Box> bare = shapes.blocks().stream().filter(this::isBare).toList();
        parts.addAll(bars(bare, Box::bottom, Box::height));
        parts.addAll(bars(bare, Box::left, Box::width));
        return together(parts).stream()
                .filter(part -> part.count() >= PARTS)
                .map(Part::box)
                .filter(box -> box.width() >= NARROWEST && box.height() >= LOWEST)
                .map(box -> withLines(box).grown(LABELS))
                .filter(this::hasFewWords)
                .toList();
    }

    /** What is near each other, and of how many pieces. */
    private record Part(Box box, int count) {

        Part with(Part other) {
            return new Part(box.with(other.box), count + other.count);
        }

        boolean isNear(Part other) {
            return box.grown(NEAR).meets(other.box);
        }
    }

    /** Maps have more pieces than can be held against each other one by one. */
    private static List<Part> inSquares(List<Box> slants) {
        Map<List<Long>, Part> squares = new LinkedHashMap<>();
        for (Box slant : slants) {
            List<Long> square = List.of(Math.round(slant.centreX() / NEAR), Math.round(slant.centreY() / NEAR));
            squares.merge(square, new Part(slant, 1), Part::with);
        }
        return List.copyOf(squares.values());
    }

    private boolean isBare(Box block) {
        return words.stream().noneMatch(word -> block.holdsCentreOf(word.box()));
    }

    /** Boxes that stand on one line and differ in length. */
    private static List<Part> bars(List<Box> blocks, ToDoubleFunction<Box> foot, ToDoubleFunction<Box> length) {
        TreeMap<Long, List<Box>> standing = new TreeMap<>();
        for (Box block : blocks) {
            standing.computeIfAbsent(Math.round(foot.applyAsDouble(block)), at -> new ArrayList<>())
                    .add(block);
        }
        return standing.values().stream()
                .filter(bars -> bars.stream()
                                .mapToLong(bar -> Math.round(length.applyAsDouble(bar)))
                                .distinct()
                                .count()
                        >= BARS)
                .map(bars -> new Part(Box.around(bars.get(0), bars), bars.size()))
                .toList();
    }

    private static List<Part> together(List<Part> parts) {
        List<Part> groups = new ArrayList<>();
        for (Part part : parts) {
            Part group = part;
            for (int other = 0; other < groups.size(); ) {
                if (group.isNear(groups.get(other))) {
                    group = group.with(groups.remove(other));
                    other = 0;
                } else {
                    other++;
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /** With its axes and its grid: lines beside it or in it, and what stands at their ends. */
    private Box withLines(Box box) {
        Box all = box;
        for (int round = 0; round < ROUNDS; round++) {
            Box near = all.grown(NEAR);
            for (Ruling line : rulings) {
                Box drawn = line.horizontal()
                        ? new Box(line.from(), line.at(), line.to(), line.at())
                        : new Box(line.at(), line.from(), line.at(), line.to());
                boolean along = line.horizontal()
                        ? all.sharedWidth(drawn) > ALONG * line.length()
                        : all.sharedHeight(drawn) > ALONG * line.length();
                if (along && drawn.sharedWidth(near) >= 0 && drawn.sharedHeight(near) >= 0) {
                    all = all.with(drawn);
                }
            }
        }
        return all;
    }

    private boolean hasFewWords(Box box) {
        double covered = words.stream()
                .map(Word::box)
                .filter(box::holdsCentreOf)
                .mapToDouble(word -> word.width() * word.height())
                .sum();
        return covered < WORDS * box.width() * box.height();
    }
}
