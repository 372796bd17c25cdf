package org.counterfoil.intake;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;

/**
 * What lies in an input folder. The same files give the same listing on every file system.
 *
 * @param sources sorted by name
 * @param tables CSV files that replace built-in tables, below {@code model/} and {@code reference/}, sorted by path;
 *     {@code model/linkage.csv}
 * @param decisions {@code decisions.csv}; empty if there is none
 * @param handedBack edited workbooks below {@code decisions/}, sorted by path
 * @param issues files that were left out, and why, in {@link Issue#ORDER}
 * @param problem why there is nothing to read: what, where, what to do; empty where there is a source
 */
public record InputListing(
        List<SourceFolder> sources,
        List<DocumentFile> tables,
        Optional<DocumentFile> decisions,
        List<DocumentFile> handedBack,
        List<Issue> issues,
        String problem) {

    public InputListing {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        handedBack = List.copyOf(handedBack);
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
    }

    static InputListing unusable(String problem) {
        return new InputListing(List.of(), List.of(), Optional.empty(), List.of(), List.of(), problem);
    }
}
