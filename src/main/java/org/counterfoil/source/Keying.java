package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Issue;

/**
 * Gives every row of a document a key of its own, by what the rows say and never by where they stand. Rows with one key
 * that say the same are one row; where they differ, they are revisions of one account if the table has them, else all are
 * kept, those behind the first under a number.
 */
final class Keying {

    static final Comparator<RowSaid> BY_CONTENT = Comparator.comparing(RowSaid::content)
            .thenComparing(row -> row.origin().quote())
            .thenComparing(RowSaid::origin);

    private final Findings findings;
    private final DocumentSaid said;
    private final Set<String> taken = new TreeSet<>();

    Keying(Findings findings, DocumentSaid said) {
        this.findings = findings;
        this.said = said;
    }

    void key(List<RowSaid> rows) {
        Map<String, List<RowSaid>> byKey = new TreeMap<>();
        RevisedKeys revised = new RevisedKeys(rows);
        for (RowSaid row : rows) {
            byKey.computeIfAbsent(row.key().isEmpty() ? row.hash() : revised.of(row), key -> new ArrayList<>())
                    .add(row);
        }
        taken.addAll(byKey.keySet());
        byKey.forEach((key, bearers) -> {
            bearers.sort(BY_CONTENT);
            if (bearers.get(0).revision() == null) {
                key(key, bearers);
            } else {
                stories(key, withoutCopies(bearers));
            }
        });
    }

    private void key(String key, List<RowSaid> bearers) {
        RowSaid before = null;
        for (RowSaid row : bearers) {
            if (before == null) {
                accept(row, key);
            } else if (!row.key().isEmpty() && row.content().equals(before.content())) {
                dropCopy(row);
            } else {
                acceptBeside(row, key);
            }
            before = row;
        }
    }

    private List<RowSaid> withoutCopies(List<RowSaid> bearers) {
        List<RowSaid> distinct = new ArrayList<>();
        for (RowSaid row : bearers) {
            if (!distinct.isEmpty()
                    && row.content().equals(distinct.get(distinct.size() - 1).content())) {
                dropCopy(row);
            } else {
                distinct.add(row);
            }
        }
        return distinct;
    }

    /** Rows that revise each other are one account; another story under the key is one of its own. */
    private void stories(String key, List<RowSaid> bearers) {
        RevisedStories stories = RevisedStories.of(bearers);
        for (int i = 0; i < stories.accounts().size(); i++) {
            List<RowSaid> account = stories.accounts().get(i);
            String own = key;
            for (int number = 2; i > 0 && !taken.add(own); number++) {
                own = key + " (" + number + ")";
            }
            if (i > 0) {
                findings.issue(
                        Issue.Kind.KEY_REUSED,
                        account.get(0).origin(),
                        "the key '" + key
                                + "' stands for another victim at another time as well; the report is kept as '" + own
                                + "'",
                        "give the row a key of its own, or add a column to 'key' in the source.yml");
            }
            accept(account, own);
        }
        stories.undecided().forEach(row -> acceptBeside(row, key));
    }

    /** An account that is taken back is handed on all the same: another document may hold what it was. */
    private void accept(List<RowSaid> account, String key) {
        RowSaid last = account.get(account.size() - 1);
        boolean withdrawn = last.revision() != null && last.revision().withdrawn();
        for (RowSaid row : account) {
            if (withdrawn) {
                findings.tally().ignore("withdrawn reports", row.cells());
            } else {
                findings.issues(row.issues());
                findings.tally().add(row.tally());
            }
        }
        List<RowSaid.Outcome> earlier = account.subList(0, account.size() - 1).stream()
                .map(RowSaid::outcome)
                .toList();
        RowSaid.Outcome outcome =
                earlier.isEmpty() ? last.outcome() : last.outcome().after(earlier);
        outcome.under(key, said);
    }

    private void accept(RowSaid row, String key) {
        accept(List.of(row), key);
    }

    private void acceptBeside(RowSaid row, String key) {
        int count = 2;
        String other = key + "." + count;
        while (!taken.add(other)) {
            other = key + "." + ++count;
        }
        complain(row, other);
        accept(row, other);
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
                    row.revision() == null
                            ? "give the rows keys of their own, add a column to 'key' in the source.yml, or say under"
                                    + " 'revisions' which column tells the earlier row from the later one"
                            : "let the column that orders the revisions tell which of the two is later");
        }
    }
}
