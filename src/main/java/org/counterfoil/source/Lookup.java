package org.counterfoil.source;

/**
 * Known dirt: a cell's whole text, or a part's where the column is split, and what it is read as.
 *
 * @param column header of the column
 * @param text as it stands there, runs of white space as one space
 * @param value what it is read as
 * @param line 1-based line of the descriptor
 */
public record Lookup(String column, String text, String value, String because, int line) {}
