package org.counterfoil.source;

import java.util.List;

/**
 * A table as it lies in a file.
 *
 * @param name what a descriptor selects it by: the sheet's name, the caption above a table of a PDF, DOCX or HTML (or
 *     {@code table 2} where it has none), the path of an array in JSON; empty for a plain table file
 * @param place what {@link org.counterfoil.incident.Origin#place} says: {@code sheet 2017}, {@code page 2, table A}
 * @param rows in file order, header rows included; a table of JSON objects begins with a row of paths, numbered 0
 * @param marks what is hidden and what is merged
 */
public record RawTable(String name, String place, List<RawRow> rows, RawMarks marks) {

    public RawTable {
        rows = List.copyOf(rows);
    }

    public RawTable(String name, String place, List<RawRow> rows) {
        this(name, place, rows, RawMarks.NONE);
    }
}
