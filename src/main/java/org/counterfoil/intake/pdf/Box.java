package org.counterfoil.intake.pdf;

import java.util.List;

/** A rectangle of an upright page, in points from its upper left corner; {@code top <= bottom}. */
public record Box(double left, double top, double right, double bottom) {

    static Box around(Box first, List<Box> others) {
        Box all = first;
        for (Box other : others) {
            all = all.with(other);
        }
        return all;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean holdsCentreOf(Box other) {
        return holds(other.centreX(), other.centreY());
    }

    /** Length both share across the page; negative: the gap between them. */
    double sharedWidth(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Length both share down the page; negative: the gap between them. */
    double sharedHeight(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    boolean meets(Box other) {
        return sharedWidth(other) > 0 && sharedHeight(other) > 0;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
