package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;

/**
 * How a night ended, for people.
 *
 * @param subject the same in one line, as for a mail
 * @param newBreaks breaks first seen tonight, each in a sentence
 * @param lines about five, the outcome first
 */
record NightSummary(ExitCode exitCode, String subject, List<String> newBreaks, List<String> lines) {

    NightSummary {
        newBreaks = List.copyOf(newBreaks);
        lines = List.copyOf(lines);
    }

    /** The same, with what was pruned after it; nothing is added where nothing was. */
    NightSummary pruning(List<String> releases, Retention by) {
        if (releases.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(lines);
        more.add("Pruned, by " + by.words() + ": " + String.join(", ", releases)
                + ". Their ids stay known; their files cannot be had from here again.");
        return new NightSummary(exitCode, subject, newBreaks, more);
    }

    /** The first line is the subject. */
    NightSummary(ExitCode exitCode, List<String> lines) {
        this(exitCode, lines.get(0), List.of(), lines);
    }
}
