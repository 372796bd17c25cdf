package org.counterfoil.intake.pdf;

import java.text.Bidi;

/** Brings text that was taken from left to right into the order in which it is read. */
final class ReadingDirection {

    private ReadingDirection() {}

    /** Arabic and Hebrew run from right to left; figures in them do not. */
    static String logical(String visual) {
        if (!Bidi.requiresBidi(visual.toCharArray(), 0, visual.length())) {
            return visual;
        }
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        StringBuilder logical = new StringBuilder();
        for (int run = bidi.getRunCount() - 1; run >= 0; run--) {
            String text = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append(bidi.getRunLevel(run) % 2 == 1 ? reversed(text) : text);
        }
        return bidi.baseIsLeftToRight() ? leftToRight(bidi, visual) : logical.toString();
    }

    private static String leftToRight(Bidi bidi, String visual) {
        StringBuilder logical = new StringBuilder();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String text = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append(bidi.getRunLevel(run) % 2 == 1 ? reversed(text) : text);
        }
        return logical.toString();
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int each = 0; each < reversed.length(); each++) {
            int bracket = "()[]{}<>«»".indexOf(reversed.charAt(each));
            if (bracket >= 0) {
                reversed.setCharAt(each, "()[]{}<>«»".charAt(bracket ^ 1));
            }
        }
        return reversed.toString();
    }
}
