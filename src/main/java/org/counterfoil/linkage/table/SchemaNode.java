package org.counterfoil.linkage.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a schema file as it was written, with its line, so that every message can name it: one text, a list, or keys
 * and values.
 *
 * @param line where it begins, 1-based
 * @param text of a single text; empty else
 * @param items of a list; empty else
 * @param entries of keys and values, in file order; empty else
 * @param keyLines 1-based line of each key
 */
public record SchemaNode(
        int line,
        Kind kind,
        String text,
        List<SchemaNode> items,
        Map<String, SchemaNode> entries,
        Map<String, Integer> keyLines) {

    /** What it is. */
    public enum Kind {
        TEXT,
        LIST,
        KEYS
    }

    public static SchemaNode text(int line, String text) {
        return new SchemaNode(line, Kind.TEXT, text.strip(), List.of(), Map.of(), Map.of());
    }

    public static SchemaNode list(int line, List<SchemaNode> items) {
        return new SchemaNode(line, Kind.LIST, "", List.copyOf(items), Map.of(), Map.of());
    }

    public static SchemaNode keys(int line, Map<String, SchemaNode> entries, Map<String, Integer> keyLines) {
        return new SchemaNode(
                line, Kind.KEYS, "", List.of(), new LinkedHashMap<>(entries), new LinkedHashMap<>(keyLines));
    }

    /** Line of a key, or of the whole where it is absent. */
    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }
}
