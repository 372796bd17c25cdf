package org.counterfoil.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.release.Change.Op;

/**
 * What differs from the last release as one line a row, for programs that follow the release row by row.
 *
 * @param key what names the row; empty where the table's columns changed
 * @param columns the columns that changed; empty for a whole row
 * @param lines how many {@link Change}s it stands for
 * @param row the whole row as one CSV record: as it is, or after {@link Op#DEL} as it was; for {@link Op#MERGE} and {@link Op#SPLIT} the
 *     other id
 * @param cause as that of the changes it stands for, each once
 */
public record RowChange(String table, String key, Op op, List<String> columns, int lines, String row, String cause) {

    public RowChange {
        columns = List.copyOf(columns);
    }

    /**
     * @param changes all of a release, field by field
     * @param after of that release
     * @return in the order in which their first change comes
     */
    static List<RowChange> of(List<Change> changes, KeyedTables after) {
        Map<String, List<Change>> byRow = new LinkedHashMap<>();
        for (Change change : changes) {
            String extra = change.op() == Op.MERGE || change.op() == Op.SPLIT ? change.now() : "";
            String row = RowText.write(
                    List.of(change.table(), change.key(), change.op().name(), extra));
            byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(change);
        }
        return byRow.values().stream().map(of -> one(of, after)).toList();
    }

    private static RowChange one(List<Change> changes, KeyedTables tables) {
        Change first = changes.get(0);
        boolean cells = first.op() == Op.MOD && !first.field().equals(Changes.COLUMNS);
        KeyedRows table = tables.find(first.table());
        return new RowChange(
                first.table(),
                first.key(),
                first.op(),
                first.op() == Op.MOD ? changes.stream().map(Change::field).toList() : List.of(),
                changes.size(),
                cells ? table.text(first.key()) : first.op() == Op.DEL ? first.old() : first.now(),
                changes.stream()
                        .flatMap(change -> Cause.of(change.cause()).stream())
                        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Cause::text)));
    }
}
