package org.counterfoil.linkage;

import java.util.List;
import java.util.Locale;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** Checks the levels of one comparison against each other. */
final class LevelSense {

    /** Shares are written with four digits that count ({@link Shares}), each off by half of the last. */
    private static final double ROUNDING = 0.0005;

    private LevelSense() {}

    /** @throws IllegalArgumentException if a level cannot be reached, weights contradict, or shares exceed the whole */
    static void check(ModelTable table, List<Line> lines, List<Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            checkAlone(table, lines.get(i), levels.get(i));
            for (int j = 0; j < i; j++) {
                checkReachable(table, lines.get(i), levels.get(i), lines.get(j), levels.get(j));
            }
        }
        checkOtherwise(table, lines, levels);
        checkSum(table, lines, "m", levels.stream().mapToDouble(Level::m).sum());
        checkSum(table, lines, "u", levels.stream().mapToDouble(Level::u).sum());
    }

    private static void checkAlone(ModelTable table, Line line, Level level) {
        if (!level.test().isReachable(level.parameter())) {
            throw table.error(
                    line,
                    "The level '" + level.name() + "' can never be reached: no two values pass '"
                            + level.test().text() + "' with the parameter " + level.parameter());
        }
        if (level.veto() && level.weight().bits() > 0) {
            throw table.error(
                    line,
                    String.format(
                            Locale.ROOT,
                            "The level '%s' forbids a match and speaks for one by %+.1f bits: take the veto away, or let u"
                                    + " be above m",
                            level.name(),
                            level.weight().bits()));
        }
    }

    /** What is left over may not be the best there is. */
    private static void checkOtherwise(ModelTable table, List<Line> lines, List<Level> levels) {
        Level last = levels.get(levels.size() - 1);
        double best = levels.stream()
                .limit(levels.size() - 1L)
                .mapToDouble(level -> level.weight().bits())
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        if (last.test() == LevelTest.OTHERWISE && last.weight().bits() > Math.max(0, best)) {
            throw table.error(
                    lines.get(lines.size() - 1),
                    String.format(
                            Locale.ROOT,
                            "The level '%s' takes what no other level takes and weighs more than all of them: %+.1f bits"
                                    + " against %+.1f; check m and u",
                            last.name(),
                            last.weight().bits(),
                            best));
        }
    }

    private static void checkReachable(ModelTable table, Line line, Level level, Line before, Level earlier) {
        if (level.name().equals(earlier.name()) || level.name().isBlank()) {
            throw table.error(line, "A level needs a name of its own: '" + level.name() + "'");
        }
        if (earlier.test() == LevelTest.OTHERWISE || covers(earlier, level)) {
            throw table.error(
                    line,
                    "The level '" + level.name() + "' can never be reached: line " + before.number()
                            + " takes every pair before; put the narrower level first");
        }
        if (earlier.test() == level.test()
                && earlier.weight().bits() < level.weight().bits()) {
            throw table.error(
                    line,
                    String.format(
                            Locale.ROOT,
                            "The level '%s' asks less than line %d and weighs more, %+.1f bits against %+.1f; check m and u"
                                    + " of both",
                            level.name(),
                            before.number(),
                            level.weight().bits(),
                            earlier.weight().bits()));
        }
    }

    private static boolean covers(Level earlier, Level level) {
        if (level.test() == LevelTest.SAME_TEXT) {
            return earlier.test().holdsForEqualTexts();
        }
        if (earlier.test() != level.test()) {
            return earlier.test().takesAllOf().contains(level.test());
        }
        return switch (level.test().parameter()) {
            case NONE -> true;
            case GROWING -> earlier.parameter() >= level.parameter();
            case SHRINKING -> earlier.parameter() <= level.parameter();
        };
    }

    private static void checkSum(ModelTable table, List<Line> lines, String column, double sum) {
        if (sum > 1 + ROUNDING) {
            Line last = lines.get(lines.size() - 1);
            throw table.error(
                    last,
                    "The " + column + " of the levels of '" + last.cell("comparison")
                            + "' are shares of one whole and may not sum to more than 1: "
                            + String.format(Locale.ROOT, "%.4f", sum));
        }
    }
}
