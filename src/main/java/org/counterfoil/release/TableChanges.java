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
                    Cause.text(causes.causes(after.name(), "", Changes.COLUMNS, Map.of(), Map.of()))));
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
        if (old.isEmpty()) {
            changes.add(new Change(after.name(), key, Change.Op.ADD, "", "", after.text(key), cause(key, "")));
        } else if (now.isEmpty()) {
            changes.add(new Change(after.name(), key, Change.Op.DEL, "", before.text(key), "", cause(key, "")));
        } else {
            cells(key, changes);
        }
    }

    private String cause(String key, String column) {
        return Cause.text(causes.causes(after.name(), key, column, before.row(key), after.row(key)));
    }

    private void cells(String key, List<Change> changes) {
        Set<String> columns = new LinkedHashSet<>(after.columns());
        columns.addAll(before.columns());
        for (String column : columns) {
            String old = before.row(key).getOrDefault(column, "");
            String now = after.row(key).getOrDefault(column, "");
            if (!old.equals(now)) {
                changes.add(new Change(after.name(), key, Change.Op.MOD, column, old, now, cause(key, column)));
            }
        }
    }
}
