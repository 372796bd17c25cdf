package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/**
 * The decisions in workbooks that were handed back below {@code decisions/}. They hold as long as the workbook lies there.
 */
public final class HandedBack {

    public static final HandedBack NONE = new HandedBack(List.of(), List.of());

    private final List<ReviewedRow> rows;
    private final List<Issue> issues;

    private HandedBack(List<ReviewedRow> rows, List<Issue> issues) {
        this.rows = List.copyOf(rows);
        this.issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
    }

    /** @param workbooks of any format that has tables, as {@link InputListing#handedBack} lists them */
    public static HandedBack read(List<DocumentFile> workbooks) {
        List<ReviewedRow> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        workbooks.stream()
                .filter(file -> !file.path().toLowerCase(Locale.ROOT).matches("(.*/)?readme[^/]*"))
                .forEach(file -> rows.addAll(read(file, issues)));
        return new HandedBack(rows, issues);
    }

    private static List<ReviewedRow> read(DocumentFile file, List<Issue> issues) {
        String document = file.path();
        try {
            List<ReviewSheet> sheets = new DocumentReader()
                    .read("", document, file.file(), ReadOptions.DETECT).document().tables().stream()
                            .flatMap(table -> ReviewSheet.of(document, table, issues::add).stream())
                            .toList();
            if (sheets.isEmpty()) {
                note(document, "No sheet of it has all columns of the sheet Review.", issues);
            }
            return sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
        } catch (UnreadableDocument e) {
            note(document, e.issue().seen(), issues);
            return List.of();
        }
    }

    private static void note(String document, String seen, List<Issue> issues) {
        issues.add(new Issue(
                Kind.DECISION_INVALID,
                Origin.ofDocument("", document),
                seen,
                "Hand back the workbook of a release, as XLSX or ODS, with the sheet Review and all its columns; or move the file"
                        + " out of the folder."));
    }

    /** Tells two sets of workbooks apart by everything that may have an effect. */
    public String text() {
        return rows.toString() + issues;
    }

    /**
     * Holds every decision against what the reports say.
     *
     * @param decided what {@code decisions.csv} says; it has precedence
     * @param reports with settled keys
     * @param held whether the last release held to it already: such a decision stays although a report has changed since
     * @return what holds beside {@code decided}, and why other rows and files do not
     */
    public Decisions against(List<Judgement> decided, List<Report> reports, Predicate<Judgement> held) {
        Map<ReportId, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        StandingRows standing = new StandingRows(byId, held);
        List<ReviewedRow> still = rows.stream().filter(standing::stands).toList();
        Consensus consensus = new Consensus(decided, still);
        List<Issue> refused = new ArrayList<>(issues);
        refused.addAll(standing.issues());
        refused.addAll(consensus.issues());
        return new Decisions(consensus.judgements(), List.of(), refused);
    }
}
