package org.counterfoil.nightly;

import java.util.List;

/**
 * What people are told of a night without asking.
 *
 * @param outcome {@code failed} or {@code published}
 * @param night business date
 * @param exitCode how the night ended
 * @param subject one line, as a mail's subject
 * @param lines what the night printed
 * @param newBreaks those first seen tonight, each in a sentence
 */
record Notice(String outcome, String night, int exitCode, String subject, List<String> lines, List<String> newBreaks) {

    Notice {
        lines = List.copyOf(lines);
        newBreaks = List.copyOf(newBreaks);
    }

    static Notice published(Places places, NightSummary summary) {
        return new Notice(
                "published",
                places.night().toString(),
                summary.exitCode().code(),
                "Counterfoil " + summary.subject(),
                summary.lines(),
                summary.newBreaks());
    }

    /** @param why the first line is the reason */
    static Notice failed(Places places, int exitCode, String why) {
        List<String> lines = why.lines().toList();
        return new Notice(
                "failed",
                places.night().toString(),
                exitCode,
                "Counterfoil " + places.night() + " failed: " + (lines.isEmpty() ? "no reason given" : lines.get(0)),
                lines,
                List.of());
    }
}
