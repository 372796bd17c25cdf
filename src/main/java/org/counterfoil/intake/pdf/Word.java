package org.counterfoil.intake.pdf;

/**
 * Letters without a space between.
 *
 * @param baseline distance from the upper edge of the page, in points
 * @param size of the font, in points
 * @param upright runs as most text of the page does
 */
record Word(Box box, double baseline, double size, boolean upright, String text) {}
