package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.NightMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a monitor is told, at noon of a day. */
class NightStatusTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path output = Path.of("");

    @ParameterizedTest(name = "{11}")
    @CsvFileSource(resources = "/cases/night-status.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void tells(
            String heard,
            String due,
            String missed,
            String stopped,
            String begun,
            String beat,
            String ended,
            Integer exitCode,
            String good,
            Integer maxAge,
            ExitCode verdict,
            String why) {
        Optional<Heartbeat> scheduler = heard == null
                ? Optional.empty()
                : Optional.of(new Heartbeat(
                        at(heard),
                        "p",
                        "0 0 2 * * *",
                        "UTC",
                        "",
                        at(due),
                        "",
                        "",
                        missed == null ? List.of() : List.of(at(missed)),
                        at(stopped)));
        Optional<NightMark> mark = begun == null
                ? Optional.empty()
                : Optional.of(new NightMark(
                        "2026-11-20",
                        "p",
                        at(begun),
                        at(beat),
                        at(ended),
                        exitCode,
                        "line",
                        good == null ? NightMark.Good.NONE : new NightMark.Good("2026-11-20", at(good), "line")));
        NightStatus status =
                new NightStatus(scheduler, mark, Optional.ofNullable(maxAge).map(Duration::ofHours), NOON);
        assertThat(status.verdict().code()).as(status.lines().toString()).isEqualTo(verdict);
    }

    /** {@code -1d 02:05} is five past two, yesterday. */
    private static String at(String text) {
        if (text == null) {
            return "";
        }
        String[] parts = text.split("d ");
        long days = parts.length == 2 ? Long.parseLong(parts[0]) : 0;
        return NOON.atZone(ZoneOffset.UTC)
                .plusDays(days)
                .with(LocalTime.parse(parts[parts.length - 1]))
                .toInstant()
                .toString();
    }

    @ParameterizedTest(name = "{0} in {1} since {2}: {3}")
    @CsvSource({
        "0 0 2 * * *, UTC, 2026-11-18T02:00:00Z, 3",
        "0 0 2 * * *, UTC, 2026-11-21T02:00:00Z, 0",
        "0 0 2 * * MON, UTC, 2026-11-02T02:00:00Z, 3",
        "0 0 2 * * *, Asia/Seoul, 2026-11-19T17:00:00Z, 1"
    })
    void countsTheNightsThatNobodyRan(String cron, String zone, Instant first, int missed) {
        assertThat(DueNights.of(cron, ZoneId.of(zone)).past(first, NOON)).hasSize(missed);
    }

    @Test
    void saysSoWhereNoNightWasEverRun() {
        Workspace.Ending ending = status();
        assertThat(ending.code()).isEqualTo(ExitCode.NEVER_RAN.code());
        assertThat(ending.said()).contains("never ran: No night was run yet.");
    }

    @Test
    void damagedMarkIsToldAndNotTakenForAGoodNight() throws IOException {
        Files.writeString(Files.createDirectory(output.resolve("runs")).resolve("last.json"), "{");
        Workspace.Ending ending = status();
        assertThat(ending.code()).isEqualTo(ExitCode.FAILED.code());
        assertThat(ending.said()).contains("last.json", "Remove it").doesNotContain("\tat ");
    }

    private Workspace.Ending status() {
        return Workspace.say("status", "--output", output.toString());
    }

    /** Right after a kill nobody has been silent for long; the number of a process may be another's by then. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "false, DONE, the process is there",
        "true, LAST_FAILED, it was killed",
    })
    void missesTheProcessOfANight(boolean killed, ExitCode verdict, String why) throws Exception {
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        long pid = killed ? night.pid() : ProcessHandle.current().pid();
        assertThat(night.waitFor()).isZero();
        String name = ThisProcess.NAME.replaceFirst("\\d+", String.valueOf(pid));
        assertThat(statusOf(name, Instant.now()).verdict().code()).as(why).isEqualTo(verdict);
    }

    @Test
    void takesAYoungerProcessOfTheSameNumberForAnother() {
        assertThat(statusOf(ThisProcess.NAME, Instant.now().minus(Duration.ofDays(1)))
                        .verdict()
                        .why())
                .contains("is gone");
        assertThat(statusOf("process 1 on another host", Instant.now())
                        .verdict()
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    private static NightStatus statusOf(String process, Instant beat) {
        NightMark mark = NightMark.begin(Optional.empty(), "2026-11-20", process, beat.toString());
        NightMark good = mark.ending(beat.toString(), 0, "line");
        return new NightStatus(
                Optional.empty(),
                Optional.of(NightMark.begin(Optional.of(good), "2026-11-20", process, beat.toString())),
                Optional.empty(),
                beat.plusSeconds(1));
    }
}
