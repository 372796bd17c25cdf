package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Sha256;

/**
 * How a document's tables looked on the night on which it was read: kept, so that another night can tell whether the
 * document still is what its descriptor was written for.
 *
 * @param tables those that are read, in file order
 */
public record DocumentShape(List<TableShape> tables) {

    /** Nothing is known. */
    public static final DocumentShape UNKNOWN = new DocumentShape(List.of());

    public DocumentShape {
        tables = List.copyOf(tables);
    }

    /**
     * What would harm a release if the document were read as before: tables and columns that the descriptor names and
     * that are gone, and columns of dates and amounts that hold something else.
     *
     * @param now the same document tonight
     * @param layout of tonight: what it no longer names may go
     * @return one sentence each, in file order; empty where nothing is known of before, or nothing differs
     */
    public List<String> drift(DocumentShape now, DocumentLayout layout) {
        List<String> drift = new ArrayList<>();
        for (TableShape before : tables) {
            Optional<TableLayout> described = layout.tables().stream()
                    .filter(table -> table.selectsName(before.table()))
                    .findFirst()
                    .filter(table -> table.role() != TableRole.IGNORE);
            Optional<TableShape> tonight = now.tables.stream()
                    .filter(table -> table.table().equals(before.table()))
                    .findFirst();
            if (described.isPresent() && tonight.isPresent()) {
                drift.addAll(columns(before, tonight.get(), described.get()));
            } else if (described.isPresent() && layout.profile().isEmpty()) {
                drift.add(gone(before, now));
            }
        }
        return drift;
    }

    private String gone(TableShape before, DocumentShape now) {
        List<String> known = tables.stream().map(TableShape::table).toList();
        List<String> others = now.tables.stream()
                .map(TableShape::table)
                .filter(name -> !known.contains(name))
                .toList();
        return "table '" + before.table() + "' is gone" + isNew("tables", others);
    }

    private static List<String> columns(TableShape before, TableShape now, TableLayout layout) {
        List<String> drift = new ArrayList<>();
        List<String> others = now.headers().stream()
                .filter(header -> !before.headers().contains(header))
                .filter(header ->
                        !layout.mapped().contains(header) && !layout.ignore().has(header))
                .toList();
        before.headers().stream()
                .filter(header -> layout.mapped().contains(header)
                        && !layout.mayLack(header)
                        && !now.headers().contains(header))
                .forEach(header -> drift.add("column '" + header + "' is gone" + isNew("columns", others)));
        before.columns()
                .forEach(column -> now.column(column.column())
                        .filter(same -> same.field().equals(column.field()))
                        .ifPresent(same -> drift.addAll(column.drift(same))));
        return drift;
    }

    private static String isNew(String what, List<String> names) {
        return names.isEmpty()
                ? ""
                : "; " + what + " nobody described are there instead: '" + String.join("', '", names) + "'";
    }

    /** By what a person accepts a drift: eight digits of a hash of what it says. */
    public static String acceptance(List<String> drift) {
        return Sha256.of(String.join("\n", drift)).substring(0, 8);
    }
}
