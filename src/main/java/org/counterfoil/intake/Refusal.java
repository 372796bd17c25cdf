package org.counterfoil.intake;

import org.counterfoil.incident.Issue;

/** Unchecked inside this package, so that it crosses the callbacks of parsers; {@link UnreadableDocument} outside. */
final class Refusal extends RuntimeException {

    private final transient Issue issue;

    Refusal(Issue issue) {
        super(issue.seen());
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }

    UnreadableDocument toChecked() {
        return new UnreadableDocument(issue, this);
    }
}
