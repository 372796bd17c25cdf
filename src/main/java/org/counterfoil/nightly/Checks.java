package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Severity;
import org.counterfoil.release.Change;
import org.counterfoil.release.Changes;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.RowChange;
import org.counterfoil.release.Table;

/** What must hold before anything is published: the declared minima and the laws, on tonight's own data. */
final class Checks {

    /** How many issues are told where nothing could be read: the first usually explain the others. */
    private static final int TOLD = 5;

    private static final String FAULT = ". This is a fault of the program; please report it.";

    private Checks() {}

    /**
     * Every check that was made, by name, with what does not hold: what, where and what to do. The night may publish where all of
     * them are empty.
     */
    static SortedMap<String, List<String>> failures(
            ReleaseContent content, List<Table> tables, Optional<List<Table>> previous) {
        SortedMap<String, List<String>> checks = new TreeMap<>();
        checks.put("minima", told(content.issues(), issue -> issue.kind().severity() == Severity.FATAL, Checks::words));
        checks.put("incidents", content.incidents().isEmpty() ? List.of(nothing(content)) : List.of());
        checks.put("cells", told(content.documents(), Checks::losesCells, Checks::words));
        checks.put("origins", unaccounted(content));
        checks.put("ids", identities(content));
        checks.put("changes", previous.map(before -> changes(tables, before)).orElse(List.of()));
        return checks;
    }

    private static <T> List<String> told(List<T> things, Predicate<T> wrong, Function<T, String> words) {
        return things.stream().filter(wrong).map(words).toList();
    }

    private static String nothing(ReleaseContent content) {
        String setAside = content.issues().stream()
                .filter(issue -> issue.kind().severity() == Severity.QUARANTINED)
                .limit(TOLD)
                .map(issue -> "\n    " + words(issue))
                .collect(Collectors.joining());
        return "There is no incident at all. Mend what was set aside, or see whether the input is complete." + setAside;
    }

    private static String words(Issue issue) {
        return issue.kind().slug() + ": " + issue.origin().source() + "/"
                + issue.origin().locator() + ": " + issue.sentences();
    }

    private static boolean losesCells(DocumentAccount document) {
        return document.cellsSeen() != document.mapped() + document.ignored() + document.quarantined();
    }

    private static String words(DocumentAccount document) {
        return "cells lost: " + document.source() + "/" + document.document() + ": " + document.cellsSeen()
                + " seen, but the accounts add up to another number. This is a fault of the program; please report it.";
    }

    /** Law 2: every claim of every report stands in the resolutions of its incident, and every value has a claim. */
    private static List<String> unaccounted(ReleaseContent content) {
        List<String> failures = new ArrayList<>();
        for (Incident incident : content.incidents()) {
            long claims = incident.reports().stream()
                    .map(Report::claims)
                    .mapToLong(List<Claim>::size)
                    .sum();
            long cited = incident.resolutions().stream()
                    .flatMap(
                            resolution -> Stream.concat(resolution.supporting().stream(), resolution.losing().stream()))
                    .filter(claim -> !claim.isGiven())
                    .count();
            boolean unfounded = incident.resolutions().stream().anyMatch(Checks::isUnfounded);
            if (claims != cited || unfounded) {
                failures.add("origin lost: " + incident.id() + ": " + claims + " claims, " + cited
                        + " of them cited. This is a fault of the program; please report it.");
            }
        }
        return failures;
    }

    private static boolean isUnfounded(Resolution resolution) {
        return !resolution.values().isEmpty() && resolution.supporting().isEmpty();
    }

    private static List<String> identities(ReleaseContent content) {
        TreeSet<String> seen = new TreeSet<>();
        return content.incidents().stream()
                .filter(incident -> !seen.add(incident.id()))
                .map(incident ->
                        "id given twice: " + incident.id() + ". This is a fault of the program; please report it.")
                .toList();
    }

    /** Law 5, on tonight's own tables. */
    private static List<String> changes(List<Table> tables, List<Table> before) {
        List<Change> changes = ReleaseTables.published(tables);
        List<RowChange> rows = ReleaseTables.publishedRows(tables);
        List<String> failures = new ArrayList<>();
        changes.stream()
                .filter(change -> change.cause().isEmpty())
                .limit(TOLD)
                .forEach(change -> failures.add("a change without a cause: " + change.table() + " " + change.key() + " "
                        + change.field() + FAULT));
        if (!Changes.hold(before, tables)) {
            failures.add("yesterday and the changes do not give today" + FAULT);
        }
        if (rows.stream().mapToLong(RowChange::lines).sum() != changes.size()) {
            failures.add("the two forms of the changes tell of different numbers" + FAULT);
        }
        return failures;
    }
}
