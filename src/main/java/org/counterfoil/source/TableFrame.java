package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterfoil.incident.Issue.Kind;

/**
 * Finds the rows of a table that say something. Pop and audit: every column is used, ignored by name, or an issue; rows
 * above the header, repeated headers and rows that a rule names are set aside by name.
 */
final class TableFrame {

    private final Telling telling;
    private final TableLayout layout;
    private final RawTable table;
    private final Findings findings;
    private final Aside aside;
    private final FillDown fillDown;
    private final Set<String> mapped;
    /** Asked, never walked. */
    private final Map<String, Optional<IgnoredColumns.Rule>> ignored = new HashMap<>();

    private final Dividers dividers;

    TableFrame(Telling telling, TableLayout layout, RawTable table, Findings findings) {
        this.telling = telling;
        this.layout = layout;
        this.table = table;
        this.findings = findings;
        this.aside = new Aside(telling, layout, table, findings);
        this.dividers = new Dividers(layout, findings);
        this.fillDown = new FillDown(layout.policy().fillDown());
        this.mapped = layout.mapped();
    }

    /** Empty where the table was set aside whole. */
    Optional<List<TableRow>> rows() {
        Optional<Header> header = Header.of(table, layout.header());
        List<String> missing =
                missing(header.map(Header::names).map(Map::values).orElse(List.of()));
        if (header.isEmpty() || !missing.isEmpty()) {
            setAside(header.map(found -> List.copyOf(found.names().values())).orElse(List.of()), missing);
            return Optional.empty();
        }
        auditColumns(header.get());
        return Optional.of(rows(header.get()));
    }

    private List<String> missing(Collection<String> names) {
        return layout.needed().stream()
                .filter(column -> !names.contains(column) && !layout.mayLack(column))
                .toList();
    }

    private void setAside(List<String> present, List<String> missing) {
        for (String column : missing) {
            findings.issue(
                    Kind.COLUMN_MISSING,
                    telling.origin(table),
                    "there is no column '" + column + "' in " + place() + "; there "
                            + (present.isEmpty() ? "is none at all" : "are " + String.join(", ", present)),
                    Nearest.of(column, present)
                            .map(near -> "did you mean '" + near + "'? Mend the source.yml")
                            .orElse("mend 'columns' or 'header' in the source.yml"));
        }
        findings.tally().quarantine(Kind.COLUMN_MISSING, CellTally.cells(table));
    }

    private String place() {
        String rows =
                String.join(", ", layout.header().stream().map(String::valueOf).toList());
        return rows.isEmpty() ? "the table" : layout.header().size() == 1 ? "row " + rows : "rows " + rows;
    }

    private void auditColumns(Header header) {
        new TreeSet<>(header.names().values())
                .stream()
                        .filter(name -> isUnmapped(name) && isFilled(header, name))
                        .forEach(name -> findings.issue(
                                Kind.COLUMN_UNMAPPED,
                                telling.origin(table),
                                "column '" + name + "' is neither used nor ignored",
                                "add it to 'columns' or 'ignore' in the source.yml"));
        header.names().values().stream()
                .filter(name -> !mapped.contains(name))
                .flatMap(name -> layout.ignore().rule(name).stream())
                .forEach(findings::use);
    }

    private boolean isUnmapped(String name) {
        return !mapped.contains(name) && ignored(name).isEmpty();
    }

    private Optional<IgnoredColumns.Rule> ignored(String name) {
        return ignored.computeIfAbsent(name, layout.ignore()::rule);
    }

    private boolean isFilled(Header header, String name) {
        return table.rows().stream()
                .skip(Math.max(0, header.index()))
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> name.equals(header.names().get(cell.column())));
    }

    private List<TableRow> rows(Header header) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            RawRow raw = table.rows().get(i);
            if (i < header.top()) {
                findings.tally().ignore("above the header", raw.cells().size());
            } else if (i <= header.index()) {
                accountHeader(header, raw);
            } else if (header.isRepeatedIn(raw, table)) {
                findings.tally().ignore("repeated header", raw.cells().size());
            } else if (table.marks().damaged().containsKey(raw.number())) {
                Kind why = table.marks().damaged().getOrDefault(raw.number(), Kind.ROW_RAGGED);
                findings.tally().quarantine(why, raw.cells().size());
            } else if (!raw.cells().isEmpty()) {
                row(header, raw).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private void accountHeader(Header header, RawRow raw) {
        raw.cells().forEach(cell -> account(findings.tally(), name(header, cell)));
    }

    private static String name(Header header, RawCell cell) {
        return header.names().getOrDefault(cell.column(), "");
    }

    /** A header of a column, or a cell that no rule reads. */
    private void account(CellTally tally, String name) {
        if (name.isEmpty()) {
            tally.quarantine(Kind.ROW_RAGGED, 1);
        } else if (mapped.contains(name)) {
            tally.map(1);
        } else {
            ignored(name)
                    .ifPresentOrElse(
                            rule -> tally.ignore(rule.name(), 1), () -> tally.quarantine(Kind.COLUMN_UNMAPPED, 1));
        }
    }

    private Optional<TableRow> row(Header header, RawRow raw) {
        Map<String, RawCell> all = new LinkedHashMap<>();
        raw.cells().stream()
                .filter(cell -> !name(header, cell).isEmpty())
                .forEach(cell -> all.put(name(header, cell), cell));
        if (dividers.takes(raw, all)) {
            fillDown.clear();
            return Optional.empty();
        }
        Optional<RowRule> rule = rule(all);
        if (rule.isPresent()) {
            findings.use(rule.get());
            aside.ruledOut(raw, all);
            findings.tally().ignore(rule.get().name(), raw.cells().size());
            return Optional.empty();
        }
        if (aside.takes(raw, all)) {
            return Optional.empty();
        }
        aside.data(all);
        CellTally tally = new CellTally();
        raw.cells().stream()
                .map(cell -> name(header, cell))
                .filter(name -> !mapped.contains(name))
                .forEach(name -> account(tally, name));
        complainOfRagged(header, raw);
        all.keySet().retainAll(mapped);
        Map<String, RawRow> filled = new LinkedHashMap<>(fillDown.fill(raw, all));
        filled.putAll(dividers.fill(all));
        return Optional.of(new TableRow(table, raw, all, tally, filled));
    }

    private Optional<RowRule> rule(Map<String, RawCell> cells) {
        return layout.ignoreRows().stream()
                .filter(rule -> {
                    RawCell cell = cells.get(rule.column());
                    return rule.is().matches(cell == null ? "" : cell.text());
                })
                .findFirst();
    }

    private void complainOfRagged(Header header, RawRow raw) {
        List<String> beyond = raw.cells().stream()
                .filter(cell -> name(header, cell).isEmpty())
                .map(RawCell::text)
                .toList();
        if (!beyond.isEmpty()) {
            findings.issue(
                    Kind.ROW_RAGGED,
                    telling.origin(table, raw),
                    "cells beyond the header: '" + String.join("', '", beyond) + "'",
                    "quote the delimiter in the row, or give the column a header");
        }
    }
}
