package org.counterfoil.nightly;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.NightMark;

/**
 * Whether nights are looked after, from what they left under the output folder.
 *
 * @param scheduler the last life sign of a scheduler; empty where nights are run by another
 * @param mark where the last night stands; empty where there was none
 * @param mostAge how old the last good night may be; empty: as old as the scheduler's next night not being due allows, or a
 *     day and two hours
 */
record NightStatus(Optional<Heartbeat> scheduler, Optional<NightMark> mark, Optional<Duration> mostAge, Instant now) {

    /** Six signs of life that did not come. */
    private static final Duration SILENCE = Duration.ofSeconds(6L * NightWatch.BEAT_SECONDS);

    private static final Duration NIGHTLY = Duration.ofHours(26);

    /** A verdict, and why. */
    record Verdict(ExitCode code, String why) {}

    Verdict verdict() {
        if (mark.isEmpty()) {
            return overdueScheduler()
                    .map(why -> new Verdict(ExitCode.OVERDUE, why))
                    .orElse(new Verdict(ExitCode.NEVER_RAN, "No night was run yet."));
        }
        NightMark last = mark.get();
        if (last.running() && silent(last.beat())) {
            return new Verdict(
                    ExitCode.LAST_FAILED,
                    "The night " + last.night() + " was broken off: " + last.process() + " gave no sign of life since "
                            + last.beat() + ". Started again, it goes on.");
        }
        if (last.running() && ThisProcess.hasEnded(last.process(), Instant.parse(last.beat()))) {
            return new Verdict(
                    ExitCode.LAST_FAILED,
                    "The night " + last.night() + " was broken off: " + last.process()
                            + " is gone. Started again, it goes on.");
        }
        if (!last.running() && last.exitCode() != 0) {
            return new Verdict(
                    ExitCode.LAST_FAILED,
                    "The night " + last.night() + " failed with exit code " + last.exitCode() + ": " + last.line());
        }
        return overdue(last)
                .map(why -> new Verdict(ExitCode.OVERDUE, why))
                .orElseGet(() -> new Verdict(
                        ExitCode.DONE,
                        last.running()
                                ? "The night " + last.night() + " is running, since " + last.begun() + "."
                                : "The night " + last.night() + " ended well: " + last.line()));
    }

    private Optional<String> overdue(NightMark last) {
        Optional<String> byScheduler = last.running() ? Optional.empty() : overdueScheduler();
        if (byScheduler.isPresent()) {
            return byScheduler;
        }
        Optional<String> missed = scheduler.flatMap(beat -> beat.missed().stream()
                .filter(due -> last.good().ended().isEmpty()
                        || Instant.parse(due).isAfter(Instant.parse(last.good().ended())))
                .findFirst());
        if (missed.isPresent()) {
            return Optional.of("The night due " + missed.get() + " was missed, and none ended well since.");
        }
        return mostAge.or(() -> scheduler.isPresent() ? Optional.empty() : Optional.of(NIGHTLY))
                .filter(age -> last.good().ended().isEmpty()
                        || Instant.parse(last.good().ended()).plus(age).isBefore(now))
                .map(age -> last.good().ended().isEmpty()
                        ? "No night has ended well yet."
                        : "The last good night ended " + last.good().ended() + ", more than " + age.toHours()
                                + " hours ago.");
    }

    private Optional<String> overdueScheduler() {
        return scheduler.flatMap(beat -> {
            if (!beat.nextDue().isEmpty()
                    && Instant.parse(beat.nextDue()).plus(SILENCE).isBefore(now)) {
                return Optional.of("The night due " + beat.nextDue() + " was missed: the scheduler, " + beat.process()
                        + ", was last heard of " + beat.written() + ".");
            }
            return beat.stopped().isEmpty() && silent(beat.written())
                    ? Optional.of("The scheduler, " + beat.process() + ", gave no sign of life since " + beat.written()
                            + "; the next night is due " + beat.nextDue() + ".")
                    : Optional.empty();
        });
    }

    private boolean silent(String since) {
        return Instant.parse(since).plus(SILENCE).isBefore(now);
    }

    /** The verdict first, in one line; then what it was judged by. */
    List<String> lines() {
        Verdict verdict = verdict();
        List<String> lines = new ArrayList<>();
        lines.add(word(verdict.code()) + ": " + verdict.why());
        mark.ifPresent(last -> {
            lines.add("last good: "
                    + (last.good().ended().isEmpty()
                            ? "none"
                            : "night " + last.good().night() + ", ended "
                                    + last.good().ended()));
            lines.add("running: " + (last.running() ? "since " + last.begun() + ", " + last.process() : "no"));
        });
        scheduler.ifPresent(beat -> {
            lines.add("next due: " + beat.nextDue() + " (" + beat.cron() + ", " + beat.zone() + ")");
            lines.add("scheduler: " + beat.process() + ", last heard of " + beat.written()
                    + (beat.stopped().isEmpty() ? "" : ", told to stop " + beat.stopped()));
            if (!beat.missed().isEmpty()) {
                lines.add("missed: " + String.join(", ", beat.missed()));
            }
        });
        return lines;
    }

    /** The first word of a verdict. */
    static String word(ExitCode code) {
        return switch (code) {
            case DONE -> "ok";
            case OVERDUE -> "overdue";
            case LAST_FAILED -> "failed";
            default -> "never ran";
        };
    }
}
