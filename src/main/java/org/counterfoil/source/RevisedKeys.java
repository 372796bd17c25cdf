package org.counterfoil.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The key of the account that a row belongs to: its own, or that of the row it revises, or of the one that revises. */
final class RevisedKeys {

    /** Key of a row → key of the row that it revises. Asked, never walked. */
    private final Map<String, String> revised = new HashMap<>();

    RevisedKeys(List<RowSaid> rows) {
        for (RowSaid row : rows) {
            if (row.revision() != null && !row.revision().of().isEmpty()) {
                revised.put(row.key(), row.revision().of());
            }
        }
    }

    /** A circle of rows that revise each other ends where it began. */
    String of(RowSaid row) {
        Set<String> passed = new TreeSet<>();
        String key = row.key();
        while (passed.add(key) && revised.containsKey(key)) {
            key = revised.getOrDefault(key, key);
        }
        return passed.size() > 1 && revised.containsKey(key)
                ? passed.stream().min(String::compareTo).orElseThrow()
                : key;
    }
}
