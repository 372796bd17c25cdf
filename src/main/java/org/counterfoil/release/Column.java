package org.counterfoil.release;

import java.util.List;

/**
 * A column of a published table.
 *
 * @param name header, lower case with underscores; unique in the table
 * @param title header in the workbook
 * @param meaning one or two sentences for the codebook
 * @param unit of the figures, or empty
 * @param width in characters, for the workbook
 * @param choices what a person may fill in, for a list to choose from in the workbook; empty where nothing is offered
 */
public record Column(
        String name, String title, ColumnType type, String meaning, String unit, int width, List<String> choices) {

    public Column {
        // a release that was remembered by an earlier version has none
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    public Column(String name, String title, ColumnType type, String meaning, String unit, int width) {
        this(name, title, type, meaning, unit, width, List.of());
    }
}
