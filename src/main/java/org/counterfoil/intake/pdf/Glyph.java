package org.counterfoil.intake.pdf;

/**
 * A letter where it is drawn.
 *
 * @param box as wide as it advances and as high as its font, not as its ink
 * @param baseline distance from the upper edge of the page
 * @param size of the font, in points
 * @param upright runs as most letters of the page do
 * @param text what it says: one character or more (ligatures); blank for a space
 */
record Glyph(Box box, double baseline, double size, boolean upright, String text) {}
