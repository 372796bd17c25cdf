package org.counterfoil.intake.pdf;

/**
 * A straight drawn line.
 *
 * @param horizontal across the page; else down the page
 * @param at distance from the upper edge (horizontal) or the left edge (vertical), in points
 * @param from smaller end, along the line
 * @param to larger end
 */
record Ruling(boolean horizontal, double at, double from, double to) {

    static Ruling across(double at, double from, double to) {
        return new Ruling(true, at, Math.min(from, to), Math.max(from, to));
    }

    static Ruling down(double at, double from, double to) {
        return new Ruling(false, at, Math.min(from, to), Math.max(from, to));
    }

    double length() {
        return to - from;
    }

    /** How much of the stretch it covers, in points. */
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    /** Meets a line of the other direction, or ends at most that far from it. */
    boolean touches(Ruling other, double slack) {
        return at >= other.from - slack && at <= other.to + slack && other.at >= from - slack && other.at <= to + slack;
    }
}
