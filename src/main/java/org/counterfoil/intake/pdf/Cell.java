package org.counterfoil.intake.pdf;

/**
 * A cell of a table. Rows and columns are counted from 0.
 *
 * @param rows how many rows it spans, at least 1
 * @param columns how many columns it spans, at least 1
 * @param text its lines parted by line breaks; never blank
 */
public record Cell(int row, int column, int rows, int columns, String text) {}
