package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Story;
import org.counterfoil.ledger.KnownReading;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.source.RuleUse;
import org.counterfoil.totals.RevisedTotals;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was taken in tonight, as one.
 *
 * @param reports with settled keys, sorted by id
 * @param rules how often lookups and rules for rows fired, by document
 * @param issues of readings and files, in {@link Issue#ORDER}
 */
record NightReports(List<Report> reports, List<StatedTotal> totals, List<Issue> issues, List<RuleUse> rules) {

    private static final String ADVICE = "Give one of the two another key, or a key-prefix per table in source.yml.";

    /** With the keys as the documents give them; two reports of a source that share one are told apart by document. */
    static NightReports provisional(Ledger ledger) {
        Map<ReportId, Report> reports = new TreeMap<>();
        List<StatedTotal> totals = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        List<RuleUse> rules = new ArrayList<>();
        for (TonightDocument document : ledger.tonight().documents()) {
            issues.addAll(document.issues());
            if (document.readingKey().isEmpty()) {
                continue;
            }
            KnownReading reading = ledger.readings()
                    .find(document.readingKey())
                    .orElseThrow(() -> new IllegalStateException(
                            "The ledger has lost what " + document.source() + "/" + document.document() + " said"));
            reading.understood().reports().forEach(report -> add(report, reports, issues));
            totals.addAll(reading.understood().totals());
            issues.addAll(reading.understood().issues());
            rules.addAll(reading.understood().rules());
        }
        issues.addAll(RuleUses.unused(rules));
        List<StatedTotal> holding = RevisedTotals.holding(totals, reports.values());
        reports.values().removeIf(Report::isWithdrawn);
        reports.values().stream()
                .filter(report -> !report.revisions().isEmpty()
                        && report.revisions().get(0).amendment())
                .forEach(report -> issues.add(orphan(report)));
        return new NightReports(
                List.copyOf(reports.values()),
                holding.stream().sorted(StatedTotal.ORDER).toList(),
                issues.stream().distinct().sorted(Issue.ORDER).toList(),
                rules);
    }

    /** Of accounts that are not revised, a key in two documents says nothing of what they are about. */
    private static boolean isAnotherStory(Report one, Report other) {
        return !one.revisions().isEmpty()
                && !other.revisions().isEmpty()
                && Story.of(one.claims()).isAnotherThan(Story.of(other.claims()));
    }

    private static Issue orphan(Report report) {
        return new Issue(
                Issue.Kind.VALUE_SUSPECT,
                report.revisions().get(0).origin(),
                "the first account of " + report.id().text()
                        + " is marked as an amendment; what it changes is in no document",
                "Deliver the account it changes, or mend 'amendment' or 'of' under 'revisions' in source.yml.");
    }

    private static void add(Report report, Map<ReportId, Report> reports, List<Issue> issues) {
        Report known = reports.putIfAbsent(report.id(), report);
        if (known == null) {
            return;
        }
        Optional<Report> revised = known.joined(report);
        if (revised.isPresent()) {
            reports.put(report.id(), revised.get());
            return;
        }
        ReportId other = new ReportId(
                report.id().source(), report.id().key() + "@" + report.origin().document());
        if (!report.id().isProvisional()) {
            issues.add(new Issue(
                    isAnotherStory(known, report) ? Issue.Kind.KEY_REUSED : Issue.Kind.KEY_DUPLICATE,
                    report.origin(),
                    "The key " + report.id().text() + " stands also in "
                            + known.origin().document()
                            + (isAnotherStory(known, report) ? ", for another victim at another time" : ""),
                    ADVICE));
        }
        add(report.withId(other), reports, issues);
    }

    /**
     * Keys of sources that stand for another incident than they did.
     *
     * @param reports with settled keys
     * @param keys what {@link #settled} was given
     */
    static List<Break> reusedKeys(
            List<Report> reports,
            Map<ReportId, ReportId> keys,
            LocalDate night,
            Function<String, Optional<LocalDate>> firstSeen) {
        Set<ReportId> named = new TreeSet<>(keys.values());
        Map<ReportId, Report> byId = new TreeMap<>();
        reports.stream().filter(report -> named.contains(report.id())).forEach(report -> byId.put(report.id(), report));
        List<Break> breaks = new ArrayList<>();
        keys.forEach((key, settled) -> {
            Report report = byId.get(settled);
            if (!key.isProvisional() && report != null) {
                Break found = reusedKey(key, settled, report, night);
                breaks.add(found.firstSeenOn(firstSeen.apply(found.identity()).orElse(night)));
            }
        });
        return breaks;
    }

    private static Break reusedKey(ReportId key, ReportId settled, Report report, LocalDate night) {
        return new Break(
                Break.Kind.KEY_REUSED,
                settled.text(),
                "key",
                "the incident that " + key.text() + " stood for",
                "another victim at another time",
                "",
                "",
                "The key " + key.text() + " stood for another victim at another time; the report at "
                        + report.origin().locator() + " is kept as " + settled.text() + ".",
                night,
                "Give it a key of its own in the file; if it is the same incident, write 'same' for the two into"
                        + " decisions.csv.");
    }

    /** To be asked, not walked. */
    Map<ReportId, Report> byId() {
        Map<ReportId, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        return byId;
    }

    /** With the keys the night settled on. */
    NightReports settled(Map<ReportId, ReportId> keys) {
        return new NightReports(
                reports.stream()
                        .map(report -> settled(report, keys.get(report.id())))
                        .sorted(Comparator.comparing(Report::id))
                        .toList(),
                totals,
                issues,
                rules);
    }

    private static Report settled(Report report, @Nullable ReportId key) {
        return key == null ? report : report.withId(key);
    }

    /** Without those that people left out. */
    NightReports without(Rulings rulings) {
        return new NightReports(
                reports.stream()
                        .filter(report -> !rulings.excludes(report.id()))
                        .toList(),
                totals,
                Stream.concat(
                                issues.stream(),
                                rulings.all().stream()
                                        .filter(bound -> !bound.holds())
                                        .map(NightReports::issue))
                        .sorted(Issue.ORDER)
                        .toList(),
                rules);
    }

    private static Issue issue(Rulings.Bound bound) {
        Ruling ruling = bound.ruling();
        return new Issue(
                Issue.Kind.DECISION_STALE,
                new Origin(
                        "",
                        Ruling.DOCUMENT,
                        "",
                        ruling.row(),
                        "",
                        "",
                        ruling.kind().text() + " " + ruling.subject()),
                bound.problem(),
                "Look at the report again and mend the row, or take it away; until then it has no effect.");
    }
}
