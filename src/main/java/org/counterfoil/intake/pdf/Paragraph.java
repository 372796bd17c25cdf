package org.counterfoil.intake.pdf;

/**
 * Lines of a page that belong together.
 *
 * @param area where it stands on the upright page
 * @param text lines parted by line breaks
 */
public record Paragraph(Box area, String text) {}
