package org.counterfoil.nightly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Severity;
import org.counterfoil.intake.Decisions;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.release.Change;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.RowText;
import org.counterfoil.release.SourceState;
import org.counterfoil.release.Table;

/** A night in seven lines, and what came of workbooks that were handed back. */
final class Summary {

    private static final int CHANGES_SHOWN = 40;
    private static final int DECISIONS_SHOWN = 10;
    private static final int TEXT_SHOWN = 80;

    private Summary() {}

    static NightSummary published(NightState night, NightContent content) {
        List<String> newBreaks = newBreaks(night, content.content());
        NightSummary told = of(
                "Published " + night.release().text() + " to "
                        + night.places()
                                .output()
                                .resolve("releases")
                                .resolve(night.release().text()),
                content);
        return new NightSummary(told.exitCode(), subject(night, content.content(), newBreaks), newBreaks, told.lines());
    }

    static NightSummary dry(NightState night, NightContent content) {
        NightSummary summary = of("Dry run: " + night.release().text() + " would be published; nothing was.", content);
        List<String> lines = new ArrayList<>(summary.lines());
        lines.addAll(changes(content));
        return new NightSummary(summary.exitCode(), lines);
    }

    /** A terminal's last line, or a mail's subject. */
    private static String subject(NightState night, ReleaseContent content, List<String> newBreaks) {
        return text(
                "%s published: %s of %s, %s (%,d new), %s",
                night.release().text(),
                Plural.of(content.incidents().size(), "incident"),
                Plural.of(content.sources().size(), "source"),
                Plural.of(content.breaks().size(), "break"),
                newBreaks.size(),
                Plural.of(content.issues().size(), "issue"));
    }

    private static List<String> newBreaks(NightState night, ReleaseContent content) {
        return content.breaks().stream()
                .filter(found -> found.firstSeen().equals(night.release().night()))
                .map(found -> found.kind().slug() + " " + found.subject() + ": " + found.detail())
                .toList();
    }

    /** What would change of the incidents and of the totals held against them; the rest follows from these. */
    private static List<String> changes(NightContent content) {
        List<Change> changes = ReleaseTables.published(content.tables()).stream()
                .filter(change -> List.of("incidents", "stated_totals").contains(change.table()))
                .toList();
        List<String> lines = new ArrayList<>(
                changes.stream().limit(CHANGES_SHOWN).map(Summary::words).toList());
        if (changes.size() > CHANGES_SHOWN) {
            lines.add("  … and " + (changes.size() - CHANGES_SHOWN) + " more");
        }
        return lines;
    }

    private static String words(Change change) {
        String what = change.op() == Change.Op.MOD
                ? change.field() + ": " + shown(change.old()) + " → " + shown(change.now())
                : shown(change.op() == Change.Op.DEL ? change.old() : change.now());
        return "  " + change.op() + " " + change.table() + " " + change.key() + " " + what + " (" + change.cause()
                + ")";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() > TEXT_SHOWN ? text.substring(0, TEXT_SHOWN) + "…" : text;
    }

    static NightSummary nothingNew(NightState night, ReleaseId last) {
        return new NightSummary(
                ExitCode.DONE,
                List.of("Nothing new: " + last.text()
                        + " was made of the same input, decisions, tables and program. It stands as it is."));
    }

    private static NightSummary of(String outcome, NightContent night) {
        ReleaseContent content = night.content();
        List<String> lines = new ArrayList<>();
        lines.add(outcome);
        lines.add(read(content));
        lines.add(fresh(content));
        lines.add(incidents(content));
        lines.add(links(content.linkage()));
        lines.add(changed(night));
        lines.addAll(handedBack(night.handedBack()));
        lines.add(toDo(content));
        return new NightSummary(ExitCode.DONE, lines);
    }

    private static String read(ReleaseContent content) {
        long seen = content.documents().stream()
                .mapToLong(DocumentAccount::cellsSeen)
                .sum();
        long mapped =
                content.documents().stream().mapToLong(DocumentAccount::mapped).sum();
        long ignored =
                content.documents().stream().mapToLong(DocumentAccount::ignored).sum();
        long quarantined = content.documents().stream()
                .mapToLong(DocumentAccount::quarantined)
                .sum();
        long aside = content.documents().stream()
                .filter(document -> !document.status().equals("read"))
                .count();
        return text(
                "Read %s of %s from %s: %,d used, %,d ignored by a rule, %,d set aside%s.",
                Plural.of(seen, "cell"),
                Plural.of(content.documents().size(), "document"),
                Plural.of(content.sources().size(), "source"),
                mapped,
                ignored,
                quarantined,
                aside == 0 ? "" : "; " + Plural.of(aside, "document") + " not read tonight");
    }

    private static String fresh(ReleaseContent content) {
        Map<String, Long> byStatus = content.sources().stream()
                .collect(Collectors.groupingBy(SourceState::status, TreeMap::new, Collectors.counting()));
        List<String> dates = content.documents().stream()
                .map(DocumentAccount::contentSince)
                .filter(since -> !since.isEmpty())
                .sorted()
                .toList();
        String statuses = byStatus.entrySet().stream()
                .map(status -> status.getValue() + " " + status.getKey())
                .collect(Collectors.joining(", "));
        return "Sources: " + statuses
                + (dates.isEmpty()
                        ? "."
                        : "; the newest content is of " + dates.get(dates.size() - 1) + ", the oldest of "
                                + dates.get(0) + ".");
    }

    private static String incidents(ReleaseContent content) {
        long reports = content.incidents().stream()
                .mapToLong(incident -> incident.reports().size())
                .sum();
        var headline =
                content.incidents().stream().filter(content.headline()::holds).toList();
        BigDecimal taken = headline.stream()
                .flatMap(incident -> incident.values("taken", org.counterfoil.incident.Money.class).stream())
                .map(money -> money.range().figure())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return text(
                "%s %s %s; %,d of them %s, USD %,.0f million taken.",
                Plural.of(reports, "report"),
                reports == 1 ? "is" : "are",
                Plural.of(content.incidents().size(), "incident"),
                headline.size(),
                content.headline().title(),
                taken.movePointLeft(6));
    }

    private static String links(LinkageFigures figures) {
        return text(
                "Compared %,d of %,d pairs of reports: %,d score as links, %,d for review; expected are %.1f false links and"
                        + " %.1f missed.",
                figures.pairs().compared(),
                figures.pairs().possible(),
                figures.pairs().links(),
                figures.pairs().review(),
                figures.expectedFalse(),
                figures.expectedMissed());
    }

    private static String changed(NightContent night) {
        if (night.isFirst()) {
            return "Changes: none to tell; this is the first release.";
        }
        Table changes = night.table("changes");
        return changes.rows().isEmpty()
                ? "Changes since the last release: none."
                : text(
                        "Changes since the last release: %,d, in changes.csv.",
                        changes.rows().size());
    }

    /** The lines that would settle the same for good: a workbook may be taken away some day. */
    private static List<String> handedBack(Decisions handedBack) {
        List<Judgement> taken = handedBack.judgements();
        if (taken.isEmpty() && handedBack.issues().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "Workbooks handed back: %,d decisions hold, %,d rows or files are refused (issues.csv)%s",
                taken.size(), handedBack.issues().size(), taken.isEmpty() ? "." : "; as lines for decisions.csv:"));
        taken.stream().limit(DECISIONS_SHOWN).forEach(judgement -> lines.add("  " + line(judgement)));
        if (taken.size() > DECISIONS_SHOWN) {
            lines.add("  … and " + (taken.size() - DECISIONS_SHOWN) + " more, in links.csv");
        }
        return lines;
    }

    private static String line(Judgement judgement) {
        return RowText.write(List.of(
                judgement.answer(),
                judgement.left().text(),
                judgement.right().text(),
                judgement.who(),
                judgement.when().toString(),
                judgement.why()));
    }

    private static String toDo(ReleaseContent content) {
        long review = content.pairs().held().stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .count();
        long lost = content.issues().stream()
                .filter(issue -> issue.kind().severity() == Severity.QUARANTINED)
                .count();
        return text(
                "To look at: %s to review, %s, %s with the input (%,d left something out).",
                Plural.of(review, "pair"),
                Plural.of(content.breaks().size(), "break"),
                Plural.of(content.issues().size(), "issue"),
                lost);
    }

    private static String text(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
