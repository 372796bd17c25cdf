package org.counterfoil.intake;

import org.counterfoil.incident.Issue;

/** A file was set aside whole. The issue says what was found, where, and what to do. */
public final class UnreadableDocument extends Exception {

    private final transient Issue issue;

    UnreadableDocument(Issue issue, Throwable cause) {
        super(issue.origin().locator() + ": " + issue.sentences(), cause);
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
