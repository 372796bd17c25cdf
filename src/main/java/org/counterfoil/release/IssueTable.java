package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Issue;

/** The table of issues: what is wrong with the input. */
final class IssueTable {

    static final String NAME = "issues";

    private IssueTable() {}

    static Table of(ReleaseContent content) {
        Layout<Issue> layout = new Layout<>();
        layout.text(
                        "kind",
                        "Kind",
                        20,
                        "What kind of issue it is.",
                        issue -> issue.kind().slug())
                .text(
                        "severity",
                        "Severity",
                        13,
                        "warning: the night went on; quarantined: something was left out of the release; fatal: nothing"
                                + " may be published.",
                        issue -> Words.lower(issue.kind().severity()))
                .cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source.",
                        issue -> Cell.of(issue.origin().source())
                                .linkedTo(SourceTable.NAME, issue.origin().source()))
                .cell(
                        "document",
                        "Document",
                        26,
                        "File of the source it is about.",
                        issue -> FileTable.link(issue.origin()))
                .text(
                        "locator",
                        "Where",
                        40,
                        "Where in the document. Counted from 1.",
                        issue -> issue.origin().locator())
                .text("seen", "What was seen", 60, "What was found there, with the text itself.", Issue::seen)
                .text("advice", "What to do", 46, "What a person can do about it.", Issue::advice)
                .text(
                        "meaning",
                        "Meaning",
                        50,
                        "What its kind means.",
                        issue -> issue.kind().meaning());
        return layout.table(
                NAME,
                "Issues",
                "One row an issue: something wrong with the input, and what a person can do about it.",
                0,
                content.issues().stream().distinct().toList(),
                issue -> List.of());
    }
}
