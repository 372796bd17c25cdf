package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.release.ReleaseId;

/**
 * What a night did, failed ones too, for machines: {@code output/runs/<night>.<n>/run.json}. It may hold times and
 * durations; releases may not.
 *
 * @param release name of the release the night made, or would have made: {@code 2026-11-23.1}
 * @param outcome {@code published} or {@code failed}
 * @param reason why it failed and what to do; empty where it did not
 * @param exitCode what the process ended with
 * @param started ISO instant
 * @param ended ISO instant
 * @param sources as they stood, and how old their content was; empty where the night did not come to its checks
 * @param checks what did not hold, by check; empty where the night did not come to its checks
 * @param counts by name: {@code incidents}, {@code reports}, {@code claims}
 * @param issues by kind
 * @param breaks by kind
 * @param changes by table and kind: {@code incidents ADD}
 * @param causes of the changes, by cause; a change of several causes counts for each
 * @param linkage by name: thresholds, what became of all pairs, how many links are expected to be wrong
 * @param rules how often each lookup and each rule for rows fired, by source, line and words
 * @param pruned names of the releases that were removed after it, oldest first
 * @param notifications what came of telling people, a line each way; empty where nobody was to be told
 */
public record RunRecord(
        String release,
        String outcome,
        String reason,
        int exitCode,
        String programVersion,
        String started,
        String ended,
        List<Step> steps,
        List<Source> sources,
        Map<String, List<String>> checks,
        Map<String, Long> counts,
        Map<String, Long> issues,
        Map<String, Long> breaks,
        Map<String, Long> changes,
        Map<String, Long> causes,
        Map<String, Double> linkage,
        Map<String, Long> rules,
        List<String> pruned,
        List<String> notifications) {

    private static final String FILE = "run.json";

    /**
     * One step of the night.
     *
     * @param status as the job repository calls it: {@code COMPLETED}, {@code FAILED}
     * @param millis how long it took
     * @param read items read
     * @param written items written
     */
    public record Step(String name, String status, long millis, long read, long written) {}

    /**
     * A source as it stood.
     *
     * @param status {@code fresh}, {@code stale}, {@code withdrawn}, {@code quarantined}
     * @param contentChanged the night in which its content last changed; empty where that is not known
     */
    public record Source(String source, String status, String contentChanged, long documents, long reports) {}

    /** What a record of an older program does not have is empty. */
    public RunRecord {
        steps = List.copyOf(steps);
        sources = sources == null ? List.of() : List.copyOf(sources);
        checks = checks == null ? Map.of() : sorted(checks);
        causes = causes == null ? Map.of() : sorted(causes);
        counts = sorted(counts);
        issues = sorted(issues);
        breaks = sorted(breaks);
        changes = sorted(changes);
        linkage = sorted(linkage);
        rules = rules == null ? Map.of() : sorted(rules);
        pruned = pruned == null ? List.of() : List.copyOf(pruned);
        notifications = notifications == null ? List.of() : List.copyOf(notifications);
    }

    private static <T> Map<String, T> sorted(Map<String, T> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * Writes the record in one rename, over that of an earlier attempt at the same night.
     *
     * @return the file
     */
    public Path write(Path output) throws IOException {
        return JsonFile.replace(this, file(output, release));
    }

    /** @throws IOException if there is none, or it cannot be read */
    public static RunRecord read(Path output, ReleaseId id) throws IOException {
        return JsonFile.read(file(output, id.text()), RunRecord.class);
    }

    /**
     * Removes the folders of all runs before a release's, whatever lies in them.
     *
     * @return how many
     */
    public static int removeBefore(Path output, ReleaseId first) throws IOException {
        Path runs = output.resolve("runs");
        List<ReleaseId> before = ReleaseFolder.in(runs).stream()
                .filter(run -> run.compareTo(first) < 0)
                .toList();
        for (ReleaseId run : before) {
            Durable.delete(runs.resolve(run.text()));
        }
        return before.size();
    }

    private static Path file(Path output, String release) {
        return output.resolve("runs").resolve(release).resolve(FILE);
    }

    /**
     * Adds to the record of a night what came of telling people. A night that failed before it had a record gets none.
     *
     * @param night business date
     * @param begun ISO instant: only a record that was started since is this night's
     */
    public static void notified(Path output, String night, String begun, List<String> notifications)
            throws IOException {
        Path runs = output.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return;
        }
        List<Path> records;
        try (Stream<Path> folders = Files.list(runs)) {
            records = folders.filter(folder -> folder.getFileName().toString().startsWith(night + "."))
                    .map(folder -> folder.resolve(FILE))
                    .filter(Files::exists)
                    .toList();
        }
        for (Path file : records) {
            RunRecord record = JsonFile.read(file, RunRecord.class);
            if (record.started().compareTo(begun) >= 0) {
                JsonFile.replace(record.withNotifications(notifications), file);
            }
        }
    }

    private RunRecord withNotifications(List<String> told) {
        return new RunRecord(
                release,
                outcome,
                reason,
                exitCode,
                programVersion,
                started,
                ended,
                steps,
                sources,
                checks,
                counts,
                issues,
                breaks,
                changes,
                causes,
                linkage,
                rules,
                pruned,
                Stream.concat(notifications.stream(), told.stream()).toList());
    }
}
