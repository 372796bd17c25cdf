package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the parts of a table's layout go together. */
final class TableSense {

    private final DescriptorPart part;
    private final TableLayout layout;

    TableSense(DescriptorPart part, TableLayout layout) {
        this.part = part;
        this.layout = layout;
    }

    void check() {
        if (layout.role() == TableRole.IGNORE) {
            return;
        }
        if (layout.columns().isEmpty() && part.entries("columns").isEmpty()) {
            part.complain("columns", "the table maps no column", "add 'columns', or set it aside with 'as: ignore'");
        }
        checkIgnored();
        checkNumbers();
        Set<String> mapped = layout.mapped();
        Set<String> known = new TreeSet<>(mapped);
        layout.columns().values().stream()
                .flatMap(rule -> rule.by().stream())
                .forEach(by -> present("columns", "'by' names", by.column(), mapped));
        known.addAll(layout.ignore().named());
        layout.dividers().stream()
                .filter(divider -> !layout.ignore().has(divider.column()))
                .forEach(divider -> present("dividers", "'dividers' names", divider.column(), known));
        layout.policy().fillDown().forEach(column -> present("fill-down", "'fill-down' names", column, mapped));
        layout.revisions().columns().forEach(column -> present("revisions", "'revisions' names", column, mapped));
        checkRevisions();
        layout.lookups().forEach(lookup -> present("lookups", "'lookups' names", lookup.column(), mapped));
        layout.optional().stream()
                .filter(rule -> !rule.isPattern())
                .forEach(rule -> present("optional", "'optional' names", rule.written(), mapped));
        layout.ignoreRows().stream()
                .filter(rule -> !layout.ignore().has(rule.column()))
                .forEach(rule -> present("ignore-rows", "'ignore-rows' names", rule.column(), known));
    }

    private void checkRevisions() {
        if (layout.revisions().isUsed() && layout.key().isEmpty()) {
            part.complain(
                    "revisions",
                    "rows without a key cannot revise each other",
                    "say under 'key' which columns name the account that is revised");
        }
        if (layout.revisions().isUsed() && layout.role() == TableRole.TOTALS) {
            part.complain("revisions", "stated totals have no revisions", "remove it, or read the table 'as: reports'");
        }
    }

    private void checkIgnored() {
        layout.ignore().named().stream()
                .filter(layout.mapped()::contains)
                .forEach(column -> part.complain(
                        "ignore", "column '" + column + "' is both used and ignored", "remove it from one of them"));
    }

    private void checkNumbers() {
        List<String> columns = new ArrayList<>(layout.mapped());
        columns.addAll(layout.ignore().named());
        if (layout.header().isEmpty()) {
            columns.stream()
                    .filter(column -> !column.matches("[1-9]\\d*"))
                    .forEach(column -> part.complain(
                            "header",
                            "the table has no header and names the column '" + column + "'",
                            "call columns 1, 2, 3, or say which row is the header"));
        }
    }

    private void present(String key, String who, String column, Set<String> known) {
        if (!column.isEmpty() && !known.contains(column)) {
            part.complain(
                    key,
                    who + " the column '" + column + "', which the table does not use",
                    Nearest.of(column, known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it to 'columns', as {field: none, because: why} if it is no field"));
        }
    }
}
