package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** Checks the levels of one comparison against each other. */
final class LevelSense {

    private static final double ROUNDING = 1e-9;

    private LevelSense() {}

    /** @throws IllegalArgumentException if a level cannot be reached, weights contradict, or shares exceed the whole */
    static void check(ModelTable table, List<Line> lines, List<Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkReachable(table, lines.get(i), levels.get(i), lines.get(j), levels.get(j));
            }
        }
        checkSum(table, lines, "m", levels.stream().mapToDouble(Level::m).sum());
        checkSum(table, lines, "u", levels.stream().mapToDouble(Level::u).sum());
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
                    "The level '" + level.name() + "' asks less than line " + before.number()
                            + " and weighs more; check m and u of both");
        }
    }

    private static boolean covers(Level earlier, Level level) {
        if (level.test() == LevelTest.SAME_TEXT) {
            return earlier.test().holdsForEqualTexts();
        }
        if (earlier.test() != level.test()) {
            return false;
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
                            + String.format(java.util.Locale.ROOT, "%.4f", sum));
        }
    }
}
