package org.counterfoil.nightly;

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

    /** The first line is the subject. */
    NightSummary(ExitCode exitCode, List<String> lines) {
        this(exitCode, lines.get(0), List.of(), lines);
    }
}
