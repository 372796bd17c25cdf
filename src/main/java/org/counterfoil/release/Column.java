package org.counterfoil.release;

/**
 * A column of a published table.
 *
 * @param name header, lower case with underscores; unique in the table
 * @param title header in the workbook
 * @param meaning one or two sentences for the codebook
 * @param unit of the figures, or empty
 * @param width in characters, for the workbook
 */
public record Column(String name, String title, ColumnType type, String meaning, String unit, int width) {}
