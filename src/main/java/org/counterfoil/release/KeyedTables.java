package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of one release by their first columns, each made when it is first asked for, and once. Not thread-safe. */
final class KeyedTables {

    private final List<Table> tables;
    private final Function<String, KeyedRows> like;
    private final Map<String, KeyedRows> keyed = new HashMap<>();

    /** @param tables typed, or as read from the files of a release */
    KeyedTables(List<Table> tables) {
        this(tables, KeyedRows::nothing);
    }

    private KeyedTables(List<Table> tables, Function<String, KeyedRows> like) {
        this.tables = List.copyOf(tables);
        this.like = like;
    }

    /** Those of the next release: rows that are the same are held once. */
    KeyedTables next(List<Table> after) {
        return new KeyedTables(after, this::find);
    }

    /** As they are. */
    List<Table> tables() {
        return tables;
    }

    /** The table of that name, or one without rows. */
    KeyedRows find(String name) {
        return keyed.computeIfAbsent(name, asked -> Changes.find(tables, asked, like.apply(asked)));
    }
}
