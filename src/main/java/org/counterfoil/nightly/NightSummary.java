package org.counterfoil.nightly;

import java.util.List;

/**
 * How a night ended, for people.
 *
 * @param lines about five, the outcome first
 */
record NightSummary(ExitCode exitCode, List<String> lines) {

    NightSummary {
        lines = List.copyOf(lines);
    }
}
