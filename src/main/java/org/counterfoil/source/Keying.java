package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;

/**
 * Gives every row of a document a key of its own, by what the rows say and never by where they stand. Rows with one key
 * that say the same are one row; where they differ, all are kept, those behind the first under a number.
 */
final class Keying {

    private static final Comparator<RowSaid> BY_CONTENT = Comparator.comparing(RowSaid::content)
            .thenComparing(row -> row.origin().quote())
            .thenComparing(RowSaid::origin);

    private final Findings findings;
    private final DocumentSaid said;

    Keying(Findings findings, DocumentSaid said) {
        this.findings = findings;
        this.said = said;
    }

    void key(List<RowSaid> rows) {
        Map<String, List<RowSaid>> byKey = new TreeMap<>();
        for (RowSaid row : rows) {
            byKey.computeIfAbsent(row.key().isEmpty() ? row.hash() : row.key(), key -> new ArrayList<>())
                    .add(row);
        }
        Set<String> taken = new HashSet<>(byKey.keySet());
        byKey.forEach((key, bearers) -> {
            bearers.sort(BY_CONTENT);
            key(key, bearers, taken);
        });
    }

    private void key(String key, List<RowSaid> bearers, Set<String> taken) {
        RowSaid before = null;
        int count = 1;
        for (RowSaid row : bearers) {
            if (before == null) {
                accept(row, key);
            } else if (!row.key().isEmpty() && row.content().equals(before.content())) {
                dropCopy(row);
            } else {
                String other = key + "." + ++count;
                while (!taken.add(other)) {
                    other = key + "." + ++count;
                }
                complain(row, other);
                accept(row, other);
            }
            before = row;
        }
    }

    private void accept(RowSaid row, String key) {
        findings.issues(row.issues());
        findings.tally().add(row.tally());
        row.outcome().under(key, said);
    }

    private void dropCopy(RowSaid row) {
        findings.issue(
                Issue.Kind.KEY_DUPLICATE,
                row.origin(),
                "another row with the key '" + row.key() + "' says exactly the same; this one was set aside",
                "remove one of the two rows");
        findings.tally().quarantine(Issue.Kind.KEY_DUPLICATE, row.cells());
    }

    private void complain(RowSaid row, String other) {
        if (!row.key().isEmpty()) {
            findings.issue(
                    Issue.Kind.KEY_DUPLICATE,
                    row.origin(),
                    "another row has the key '" + row.key() + "' and differs; this one was kept as '" + other + "'",
                    "give the rows keys of their own, or add a column to 'key' in the source.yml");
        }
    }
}
