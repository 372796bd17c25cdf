package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of one release by their first columns, each made when it is first asked for, and once. Not thread-safe. */
final class KeyedTables {

    private final List<Table> tables;
    private final Map<String, KeyedRows> keyed = new HashMap<>();

    /** @param tables typed, or as read from the files of a release */
    KeyedTables(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /** As they are. */
    List<Table> tables() {
        return tables;
    }

    /** The table of that name, or one without rows. */
    KeyedRows find(String name) {
        return keyed.computeIfAbsent(name, asked -> Changes.find(tables, asked));
    }
}
