package org.counterfoil.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two states of one table. */
record TableChanges(KeyedRows before, KeyedRows after, CauseFinder causes) {

    List<Change> list() {
        List<Change> changes = new ArrayList<>();
        if (!before.columns().equals(after.columns())) {
            changes.add(new Change(
                    after.name(),
                    "",
                    Change.Op.MOD,
                    Changes.COLUMNS,
                    RowText.write(before.columns()),
                    RowText.write(after.columns()),
                    causes.cause(after.name(), "", Map.of(), Map.of())));
        }
        Set<String> keys = new TreeSet<>(before.rows().keySet());
        keys.addAll(after.rows().keySet());
        keys.forEach(key -> row(key, changes));
        return changes;
    }

    private void row(String key, List<Change> changes) {
        Map<String, String> old = before.row(key);
        Map<String, String> now = after.row(key);
        if (old.equals(now)) {
            return;
        }
        String cause = causes.cause(after.name(), key, old, now);
        if (old.isEmpty()) {
            changes.add(new Change(after.name(), key, Change.Op.ADD, "", "", after.text(key), cause));
        } else if (now.isEmpty()) {
            changes.add(new Change(after.name(), key, Change.Op.DEL, "", before.text(key), "", cause));
        } else {
            cells(key, cause, changes);
        }
    }

    private void cells(String key, String cause, List<Change> changes) {
        Set<String> columns = new LinkedHashSet<>(after.columns());
        columns.addAll(before.columns());
        for (String column : columns) {
            String old = before.row(key).getOrDefault(column, "");
            String now = after.row(key).getOrDefault(column, "");
            if (!old.equals(now)) {
                changes.add(new Change(after.name(), key, Change.Op.MOD, column, old, now, cause));
            }
        }
    }
}
