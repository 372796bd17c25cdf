package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.incident.Issue;
import org.counterfoil.release.Change;
import org.counterfoil.release.Changes;

/**
 * What one source would change in the published dataset.
 *
 * @param changes against the last release
 * @param before issues with the source in the last release
 * @param after issues with the source that a night would publish
 */
record Preview(String source, List<Change> changes, List<Issue> before, List<Issue> after) {

    private static final int SHOWN = 12;
    private static final int TEXT_SHOWN = 80;

    /** For people: a line a table with counts, then the first changes of each. */
    List<String> words() {
        List<String> lines = new ArrayList<>();
        lines.add("Preview of " + source + ": nothing was written.");
        for (String table : Changes.TRACKED) {
            List<Change> of = changes.stream()
                    .filter(change -> change.table().equals(table))
                    .toList();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-22s %d added, %d changed, %d removed",
                    table,
                    rows(of, Change.Op.ADD),
                    rows(of, Change.Op.MOD),
                    rows(of, Change.Op.DEL)));
            of.stream().limit(SHOWN).map(Preview::words).forEach(lines::add);
            if (of.size() > SHOWN) {
                lines.add("  … and " + (of.size() - SHOWN) + " more; --table has them all");
            }
        }
        List<Issue> come = without(after, before);
        List<Issue> gone = without(before, after);
        lines.add(String.format(Locale.ROOT, "%-22s %d new, %d gone", "issues", come.size(), gone.size()));
        issues(lines, "new ", come);
        issues(lines, "gone", gone);
        return List.copyOf(lines);
    }

    /** For programs: CSV with a header. */
    List<String> table() {
        List<String> lines = new ArrayList<>(List.of("table,key,op,field,old,new,cause"));
        changes.forEach(change -> lines.add(csv(
                change.table(),
                change.key(),
                change.op().name(),
                change.field(),
                change.old(),
                change.now(),
                change.cause())));
        without(after, before).forEach(issue -> lines.add(csv("issues", place(issue), "ADD", "", "", said(issue), "")));
        without(before, after).forEach(issue -> lines.add(csv("issues", place(issue), "DEL", "", said(issue), "", "")));
        return List.copyOf(lines);
    }

    private static long rows(List<Change> changes, Change.Op op) {
        return changes.stream()
                .filter(change -> change.op() == op)
                .map(Change::key)
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }

    private static String words(Change change) {
        String what = change.op() == Change.Op.MOD
                ? change.field() + ": " + shown(change.old()) + " → " + shown(change.now())
                : shown(change.op() == Change.Op.DEL ? change.old() : change.now());
        return "  " + change.op() + " " + change.key() + " " + what;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() > TEXT_SHOWN ? text.substring(0, TEXT_SHOWN) + "…" : text;
    }

    /** Issues as what they say and where they stand, each as often as it is told. */
    private static List<Issue> without(List<Issue> issues, List<Issue> others) {
        return issues.stream().filter(issue -> !others.contains(issue)).toList();
    }

    private static void issues(List<String> lines, String what, List<Issue> issues) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        issues.forEach(issue -> {
            if (kinds.merge(issue.kind().slug(), 1, Integer::sum) <= 3) {
                lines.add("  " + what + " " + place(issue) + ": " + shown(said(issue)));
            }
        });
    }

    private static String place(Issue issue) {
        return issue.origin().document()
                + (issue.origin().locator().isEmpty()
                        ? ""
                        : ", " + issue.origin().locator());
    }

    private static String said(Issue issue) {
        return issue.kind().slug() + ": " + issue.seen();
    }

    private static String csv(String... cells) {
        return java.util.stream.Stream.of(cells)
                .map(cell -> cell.matches("(?s).*[\",\n\r].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(","));
    }
}
