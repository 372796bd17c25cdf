package org.counterfoil.source;

import java.util.List;
import java.util.Optional;

/**
 * A table as a night found it.
 *
 * @param table its name
 * @param headers of all columns in which something stands
 * @param columns those that become fields of dates and amounts, by header
 */
public record TableShape(String table, List<String> headers, List<ColumnShape> columns) {

    public TableShape {
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
    }

    Optional<ColumnShape> column(String header) {
        return columns.stream().filter(column -> column.column().equals(header)).findFirst();
    }
}
