package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** What the paths of a page come to: straight lines, thin filled boxes and the frames of boxes; and what rules nothing. */
final class PaintedShapes {

    /** A filled box thinner than this, in points, is a line. */
    private static final double THIN = 3.2;

    /** Lines that are less straight than this, in points from end to end, belong to drawings. */
    private static final double STRAIGHT = 1;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> slants = new ArrayList<>();
    private final List<Box> blocks = new ArrayList<>();

    /** In the order of painting, in pieces as they are painted. */
    List<Ruling> rulings() {
        return rulings;
    }

    /** Around lines that are neither level nor upright, and around curves. */
    List<Box> slants() {
        return slants;
    }

    /** Filled boxes that are no lines. */
    List<Box> blocks() {
        return blocks;
    }

    /** @param ends around the line from end to end */
    void strokeLine(Box ends) {
        if (ends.height() <= STRAIGHT && ends.width() > ends.height()) {
            rulings.add(Ruling.across(ends.centreY(), ends.left(), ends.right()));
        } else if (ends.width() <= STRAIGHT && ends.height() > ends.width()) {
            rulings.add(Ruling.down(ends.centreX(), ends.top(), ends.bottom()));
        } else {
            slant(ends);
        }
    }

    void strokeFrame(Box box) {
        if (!addThin(box)) {
            rulings.add(Ruling.across(box.top(), box.left(), box.right()));
            rulings.add(Ruling.across(box.bottom(), box.left(), box.right()));
            rulings.add(Ruling.down(box.left(), box.top(), box.bottom()));
            rulings.add(Ruling.down(box.right(), box.top(), box.bottom()));
        }
    }

    void fill(Box box) {
        if (!addThin(box)) {
            blocks.add(box);
        }
    }

    /** What the frame of a box has in it, the frame being painted already. */
    void fillFrame(Box box) {
        if (box.width() > THIN && box.height() > THIN) {
            blocks.add(box);
        }
    }

    void slant(Box box) {
        slants.add(box);
    }

    /** @return whether the box is a line */
    boolean addThin(Box box) {
        if (box.height() <= THIN && box.width() > box.height()) {
            rulings.add(Ruling.across(box.centreY(), box.left(), box.right()));
        } else if (box.width() <= THIN) {
            rulings.add(Ruling.down(box.centreX(), box.top(), box.bottom()));
        } else {
            return false;
        }
        return true;
    }
}
