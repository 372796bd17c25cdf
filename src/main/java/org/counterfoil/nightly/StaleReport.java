package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.counterfoil.incident.Plural;
import org.counterfoil.publish.CsvFile;
import org.counterfoil.release.OldFile;
import org.counterfoil.release.PastIncidents;
import org.counterfoil.release.StaleRow;
import org.counterfoil.release.Staleness;

/**
 * What is wrong now in an earlier download.
 *
 * @param about which file it is, of which release, and how many rows stand
 * @param rows what is wrong, in the order of the file
 */
record StaleReport(List<String> about, List<StaleRow> rows) {

    private static final int SHOWN = 40;
    private static final int TEXT_SHOWN = 60;

    static StaleReport of(Path path, OldFile file, PastIncidents past) {
        Staleness staleness = new Staleness(past, file);
        List<StaleRow> rows = staleness.rows();
        List<String> about = new ArrayList<>();
        Staleness.Origin origin = staleness.origin();
        about.add(path + ": " + Plural.of(file.rows().size(), "row") + ", "
                + Plural.of(file.columns().size(), "column") + "; " + words(origin) + ". The last release is "
                + past.last().text() + ".");
        if (!file.others().isEmpty()) {
            about.add(Plural.of(file.others().size(), "column")
                    + " not of incidents.csv " + (file.others().size() == 1 ? "was" : "were") + " not looked at: "
                    + shown(String.join(", ", file.others())) + ".");
        }
        about.add(counts(file, rows));
        if (!origin.releases().isEmpty()) {
            String latest = origin.releases().get(origin.releases().size() - 1);
            long came = staleness.cameSince(latest);
            if (came > 0) {
                about.add(Plural.of(came, "incident") + (came == 1 ? " is" : " are") + " published now that " + latest
                        + " did not have.");
            }
        }
        return new StaleReport(about, rows);
    }

    /** @param last the last release that the ledger has forgotten, or empty */
    StaleReport pruned(String last) {
        if (last.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(about);
        more.add("Releases up to " + last + " were pruned: what they alone said counts as never published.");
        return new StaleReport(more, rows);
    }

    private static String words(Staleness.Origin origin) {
        List<String> releases = origin.releases();
        if (releases.isEmpty()) {
            return "its rows are those of no one release";
        }
        String which = releases.size() == 1
                ? releases.get(0)
                : "any from " + releases.get(0) + " to " + releases.get(releases.size() - 1);
        return origin.itself() ? "it says that it is of " + which : "by what it says it is of " + which;
    }

    private static String counts(OldFile file, List<StaleRow> rows) {
        Map<StaleRow.Kind, TreeSet<Integer>> lines = new EnumMap<>(StaleRow.Kind.class);
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> {
            lines.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).add(row.line());
            all.add(row.line());
        });
        if (all.isEmpty()) {
            return "Every row stands.";
        }
        List<String> kinds = new ArrayList<>();
        lines.forEach((kind, of) -> kinds.add(of.size() + " " + kind.text()));
        return Plural.of(all.size(), "row") + (all.size() == 1 ? " is" : " are") + " wrong now ("
                + String.join(", ", kinds) + "); " + (file.rows().size() - all.size()) + " stand.";
    }

    /** For people. */
    List<String> words() {
        List<String> lines = new ArrayList<>(about);
        rows.stream().limit(SHOWN).map(StaleReport::words).forEach(lines::add);
        if (rows.size() > SHOWN) {
            lines.add("  … and " + String.format(Locale.ROOT, "%,d", rows.size() - SHOWN)
                    + " more; --table has them all");
        }
        return List.copyOf(lines);
    }

    private static String words(StaleRow row) {
        String where = "  line " + row.line() + "  " + row.incident() + "  ";
        String since = row.since().isEmpty() ? "" : ", since " + row.since();
        String why = row.cause().isEmpty() ? "" : ": " + row.cause();
        return where
                + switch (row.kind()) {
                    case CHANGED ->
                        row.column() + ": " + shown(row.old()) + " → " + shown(row.is()) + " (" + row.cause() + since
                                + ")";
                    case NEVER_PUBLISHED ->
                        row.column() + ": " + shown(row.old()) + " was never published; it is " + shown(row.is());
                    case MERGED ->
                        "merged into " + (row.now().isEmpty() ? "an incident that is retired" : row.now()) + since
                                + why;
                    case SPLIT -> "split: now " + row.now() + since + why;
                    case RETIRED -> "retired" + since + why;
                    case UNKNOWN -> "no release ever had it";
                };
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() > TEXT_SHOWN ? text.substring(0, TEXT_SHOWN) + "…" : text;
    }

    /** For programs: CSV with a header. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("line,incident_id,what,now,column,old,new,cause,since");
        rows.forEach(row -> lines.add(CsvFile.line(List.of(
                String.format(Locale.ROOT, "%d", row.line()),
                row.incident(),
                row.kind().text(),
                row.now(),
                row.column(),
                row.old(),
                row.is(),
                row.cause(),
                row.since()))));
        return List.copyOf(lines);
    }
}
