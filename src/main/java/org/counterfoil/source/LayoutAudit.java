package org.counterfoil.source;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;

/** Whether a table's layout met what it describes: the table itself, its rules, as many rows as expected. */
final class LayoutAudit {

    private static final String UNUSED = "remove it from the source.yml, or mend it";

    private final Telling telling;
    private final TableLayout layout;
    private final Findings findings;

    LayoutAudit(Telling telling, TableLayout layout, Findings findings) {
        this.telling = telling;
        this.layout = layout;
        this.findings = findings;
    }

    /** @param rows that were read of all tables the layout selects */
    void check(int rows) {
        checkPresence();
        checkCount(rows);
        // what matches in no file can be told of a file only where the layout is that file's alone
        if (findings.isUsed(layout) && !telling.layout().isGlob()) {
            checkUse();
        }
    }

    private Origin document() {
        return Origin.ofDocument(telling.source(), telling.raw().path());
    }

    private void checkPresence() {
        if (telling.raw().tables().stream().noneMatch(layout::selects)
                && !telling.layout().isProfiles(layout.line())) {
            String names = String.join(
                    ", ", telling.raw().tables().stream().map(RawTable::name).toList());
            findings.issue(
                    Kind.TABLE_MISSING,
                    document(),
                    "there is no table '" + layout.table() + "'" + (names.isBlank() ? "" : "; there are " + names),
                    "mend 'table' in line " + layout.line() + " of the source.yml");
        }
    }

    private void checkCount(int rows) {
        RowCount count = layout.rows();
        if (rows < count.minimum()) {
            findings.issue(
                    Kind.COUNT_TOO_LOW,
                    document(),
                    rows + " rows where the source.yml asks for at least " + count.minimum(),
                    "find out what became of the rows; if all is well, lower 'minimum' in the source.yml");
        } else if (count.expected() >= 0 && rows != count.expected()) {
            findings.issue(
                    Kind.COUNT_UNEXPECTED,
                    document(),
                    rows + " rows where the source.yml expects " + count.expected(),
                    "find out which rows came or went, and mend 'expected' in the source.yml");
        }
    }

    /** How often each lookup and each rule for rows fired, where the table is there. */
    List<RuleUse> uses() {
        if (!findings.isUsed(layout)) {
            return List.of();
        }
        return Stream.of(
                        layout.lookups().stream().map(lookup -> use(lookup.line(), name(lookup), lookup)),
                        layout.ignoreRows().stream().map(rule -> use(rule.line(), name(rule), rule)),
                        layout.dividers().stream().map(rule -> use(rule.line(), rule.told(), rule)))
                .flatMap(uses -> uses)
                .toList();
    }

    private RuleUse use(int line, String name, Object rule) {
        return new RuleUse(
                name,
                DescriptorComplaints.origin(telling.source(), line, name),
                findings.times(rule),
                telling.layout().isGlob() && !telling.layout().isProfiles(line));
    }

    private static String name(Lookup lookup) {
        return "the lookup '" + lookup.text() + "' of column '" + lookup.column() + "'";
    }

    private static String name(RowRule rule) {
        return "the rule for " + rule.name();
    }

    private void checkUse() {
        layout.lookups().forEach(lookup -> checkUse(lookup, lookup.line(), name(lookup)));
        layout.ignoreRows().forEach(rule -> checkUse(rule, rule.line(), name(rule)));
        layout.dividers().forEach(rule -> checkUse(rule, rule.line(), rule.told()));
        layout.ignore().rules().forEach(rule -> checkUse(rule, rule.line(), name(rule)));
    }

    private static String name(IgnoredColumns.Rule rule) {
        return "the rule to ignore " + (rule.is().isPattern() ? "columns " + rule.is() : "column '" + rule.is() + "'");
    }

    private void checkUse(Object rule, int line, String name) {
        if (!findings.isUsed(rule) && !telling.layout().isProfiles(line)) {
            unused(line, name);
        }
    }

    private void unused(int line, String what) {
        String seen = what + " matched nothing in " + telling.raw().path();
        findings.issue(Kind.LOOKUP_UNUSED, DescriptorComplaints.origin(telling.source(), line, what), seen, UNUSED);
    }
}
