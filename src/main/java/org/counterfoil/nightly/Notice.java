package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.List;

/**
 * What people are told of a night without asking.
 *
 * @param outcome {@code failed}, {@code published}, {@code broken-promise} of a self-test, or {@code trial}
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

    /** @param broken what the self-test after a good night found, each in a line */
    static Notice promisesBroken(Places places, List<String> broken) {
        return new Notice(
                "broken-promise",
                places.night().toString(),
                ExitCode.PROMISE_BROKEN.code(),
                "Counterfoil " + places.night() + " self-test: " + broken.get(0),
                broken,
                List.of());
    }

    /** Of no night: to see whether it arrives. */
    static Notice trial(LocalDate today) {
        return new Notice(
                "trial",
                today.toString(),
                ExitCode.DONE.code(),
                "Counterfoil: a trial notice",
                List.of(
                        "This is a trial: no night failed. Notices of failed nights and of new breaks will arrive like this one."),
                List.of());
    }
}
