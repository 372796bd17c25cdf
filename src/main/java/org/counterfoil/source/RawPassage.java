package org.counterfoil.source;

/**
 * A paragraph, heading or list item of running text.
 *
 * @param place {@code paragraph 3}, {@code page 2, paragraph 1}; 1-based
 * @param heading the nearest heading above, or empty
 */
public record RawPassage(String place, String heading, String text) {}
