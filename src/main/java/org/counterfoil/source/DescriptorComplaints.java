package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;

/** Gathers everything that is wrong with one {@code source.yml}, so that a person mends it in one go. */
final class DescriptorComplaints {

    private final String source;
    private final List<Issue> issues = new ArrayList<>();

    DescriptorComplaints(String source) {
        this.source = source;
    }

    /** @param advice what to do, as the end of the sentence that {@code seen} begins */
    void add(int line, String seen, String advice) {
        issues.add(new Issue(Issue.Kind.DESCRIPTOR_INVALID, origin(source, line, seen), seen, advice));
    }

    /** The address of a statement of the descriptor's. */
    static Origin origin(String source, int line, String quote) {
        return new Origin(source, "", "line " + line, 0, "", "", quote);
    }

    List<Issue> issues() {
        return issues.stream().distinct().toList();
    }
}
