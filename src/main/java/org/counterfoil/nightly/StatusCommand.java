package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.LatestRelease;
import org.counterfoil.publish.NightMark;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.ReleaseId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads files of the output folder alone: it neither opens the ledger nor waits for the night that holds it. */
@Command(
        name = "status",
        description = "Says whether nights are run and end well, also while one runs; the exit code is for monitors.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Option(
            names = "--max-age",
            paramLabel = "<hours>",
            description =
                    "How many hours ago the last good night may have ended. Default: 26, or with a scheduler until"
                            + " its next night is due")
    private @Nullable Integer hours;

    @Override
    public Integer call() {
        Path output = places.output();
        try {
            NightStatus status = new NightStatus(
                    Heartbeat.find(output),
                    NightMark.find(output).or(() -> published(output)),
                    Optional.ofNullable(hours).map(Duration::ofHours),
                    Instant.now());
            status.lines().forEach(spec.commandLine().getOut()::println);
            LatestRelease.find(output)
                    .ifPresent(latest -> spec.commandLine().getOut().println("latest release: " + latest.text()));
            return status.verdict().code().code();
        } catch (IOException e) {
            throw new Refusal(ExitCode.FAILED, "How nights stand cannot be read: " + e.getMessage(), e);
        }
    }

    /** What a program that left no mark has published. */
    private static Optional<NightMark> published(Path output) {
        try {
            List<ReleaseId> releases = ReleaseFolder.list(output);
            if (releases.isEmpty()) {
                return Optional.empty();
            }
            ReleaseId last = releases.get(releases.size() - 1);
            String night = last.night().toString();
            String ended = ended(output, last);
            String line = "Published " + last.text();
            return Optional.of(new NightMark(
                    night, "unknown", ended, ended, ended, 0, line, new NightMark.Good(night, ended, line)));
        } catch (IOException e) {
            throw new Refusal(ExitCode.FAILED, "The releases cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String ended(Path output, ReleaseId release) throws IOException {
        try {
            return RunRecord.read(output, release).ended();
        } catch (IOException noRecord) {
            return Files.getLastModifiedTime(output.resolve("releases").resolve(release.text()))
                    .toInstant()
                    .toString();
        }
    }
}
