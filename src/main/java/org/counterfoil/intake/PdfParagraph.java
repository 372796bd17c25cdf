package org.counterfoil.intake;

/**
 * Lines of a page that belong together.
 *
 * @param top upper edge of its first line, in points from the upper edge of the page
 * @param bottom lower edge of its last line
 * @param text lines parted by line breaks
 */
record PdfParagraph(double top, double bottom, String text) {}
