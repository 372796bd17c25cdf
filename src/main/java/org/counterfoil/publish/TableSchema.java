package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterfoil.release.Column;
import org.counterfoil.release.ForeignKey;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/**
 * What the columns of a table hold, as <a href="https://datapackage.org/standard/table-schema/">Table Schema v2</a> says it:
 * types, units, what an empty cell means, keys and keys of other tables.
 */
final class TableSchema {

    private static final String STATUS = "_status";

    private static final List<String> PARTS =
            List.of("", "_from", "_to", "_names", "_usd_low", "_usd_best", "_usd_high");

    private final Table table;
    private final Map<String, String> examples;
    private final boolean primary;

    /** @param examples of cells, by column; may lack columns that are never filled */
    TableSchema(Table table, Map<String, String> examples) {
        this.table = table;
        this.examples = examples;
        this.primary = table.rows().parallelStream().allMatch(this::isNamed);
    }

    Map<String, Object> json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", table.columns().stream().map(this::field).toList());
        schema.put("missingValues", List.of(missing("not stated, or does not apply")));
        key(schema);
        List<Map<String, Object>> foreign =
                ForeignKey.of(table.name()).stream().map(TableSchema::foreign).toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    private Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("title", column.title());
        field.put("type", type(column));
        field.put("description", column.meaning());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        if (examples.containsKey(column.name())) {
            field.put("example", examples.get(column.name()));
        }
        status(column)
                .ifPresent(status ->
                        field.put("missingValues", List.of(missing("no value; the column " + status + " says why"))));
        Map<String, Object> constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT, AMOUNT -> "string";
            case INTEGER -> "integer";
            case YEAR -> "year";
            case NUMBER, MONEY -> "number";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    private static Map<String, Object> missing(String label) {
        Map<String, Object> missing = new LinkedHashMap<>();
        missing.put("value", "");
        missing.put("label", label);
        return missing;
    }

    /** The column that says how a value came about, and so why there may be none. */
    private java.util.Optional<String> status(Column column) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> name.endsWith(STATUS))
                .filter(name -> PARTS.stream().anyMatch(part -> column.name().equals(name.replace(STATUS, "") + part)))
                .findFirst();
    }

    private Map<String, Object> constraints(Column column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        int index = table.columns().indexOf(column);
        if (index < table.keyColumns() && primary) {
            constraints.put("required", true);
            if (table.keyColumns() == 1) {
                constraints.put("unique", true);
            }
        }
        if (!column.choices().isEmpty()) {
            constraints.put("enum", column.choices());
        }
        return constraints;
    }

    /** A primary key has no empty part; where one may be empty, the rows are told apart all the same. */
    private boolean isNamed(Row row) {
        return row.cells().subList(0, table.keyColumns()).stream().allMatch(cell -> cell.content() != null);
    }

    private void key(Map<String, Object> schema) {
        if (table.keyColumns() == 0) {
            return;
        }
        List<String> key = table.columns().subList(0, table.keyColumns()).stream()
                .map(Column::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (primary) {
            schema.put("primaryKey", key);
        } else {
            schema.put("uniqueKeys", List.of(key));
        }
    }

    private static Map<String, Object> foreign(ForeignKey key) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", key.target());
        reference.put("fields", key.targetColumns());
        Map<String, Object> foreign = new LinkedHashMap<>();
        foreign.put("fields", key.columns());
        foreign.put("reference", reference);
        return foreign;
    }
}
