package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.publish.CsvFile;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.Cause;
import org.counterfoil.release.Change;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Table;
import org.counterfoil.release.TextTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Writes what a night did into {@code output/runs}: the place for times, which no release may hold. */
final class RunJournal {

    private static final Logger LOG = LoggerFactory.getLogger(RunJournal.class);

    private final NightState night;
    private final Instant started;

    RunJournal(NightState night, Instant started) {
        this.night = night;
        this.started = started;
    }

    /** @param pruned names of the releases that went after it */
    void published(JobExecution execution, NightContent content, List<String> pruned) {
        write(execution, "published", "", ExitCode.DONE, Optional.of(content), pruned);
    }

    /** @param content what the night had to say, if it came to its checks */
    void failed(JobExecution execution, RuntimeException failure, Optional<NightContent> content) {
        content.map(told -> told.table("issues")).ifPresent(this::write);
        ExitCode code = failure instanceof Refusal refusal ? refusal.exitCode() : ExitCode.FAILED;
        write(execution, "failed", String.valueOf(failure.getMessage()), code, content, List.of());
    }

    /** A failed night has no release to hold its issues. */
    private void write(Table issues) {
        Path folder =
                night.places().output().resolve("runs").resolve(night.release().text());
        try {
            CsvFile.write(issues, Files.createDirectories(folder).resolve(issues.name() + ".csv"));
        } catch (IOException e) {
            LOG.warn("The issues of the night could not be written into {}: {}", folder, e.getMessage());
        }
    }

    private static <T> Map<String, Long> count(Collection<T> things, Function<T, String> kind) {
        Map<String, Long> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(kind.apply(thing), 1L, Long::sum));
        return counts;
    }

    private void write(
            JobExecution execution,
            String outcome,
            String reason,
            ExitCode code,
            Optional<NightContent> told,
            List<String> pruned) {
        RunRecord record = new RunRecord(
                night.release().text(),
                outcome,
                reason,
                code.code(),
                night.program().version(),
                started.toString(),
                Instant.now().toString(),
                execution.getStepExecutions().stream().map(RunJournal::step).toList(),
                told.map(content -> sources(content.tables())).orElse(List.of()),
                told.map(NightContent::checks).orElse(Collections.emptySortedMap()),
                told.map(content -> counts(content.tables())).orElse(Map.of()),
                count(
                        told,
                        content -> content.content().issues(),
                        issue -> issue.kind().slug()),
                count(
                        told,
                        content -> content.content().breaks(),
                        found -> found.kind().slug()),
                count(told, RunJournal::changes, change -> change.table() + " " + change.op()),
                told.map(content -> causes(changes(content))).orElse(Map.of()),
                told.map(content -> linkage(content.content().linkage(), content.effort()))
                        .orElse(Map.of()),
                told.map(NightContent::ruleCounts).orElse(Map.of()),
                pruned,
                List.of());
        try {
            record.write(night.places().output());
        } catch (IOException e) {
            LOG.warn(
                    "What the night did could not be written under {}: {}",
                    night.places().output().resolve("runs"),
                    e.getMessage());
        }
    }

    private static <T> Map<String, Long> count(
            Optional<NightContent> told, Function<NightContent, Collection<T>> things, Function<T, String> kind) {
        return told.map(content -> count(things.apply(content), kind)).orElse(Map.of());
    }

    private static Map<String, Long> counts(List<Table> tables) {
        Map<String, Long> counts = new TreeMap<>();
        tables.forEach(table -> counts.put(table.name(), (long) table.rows().size()));
        return counts;
    }

    private static Collection<Change> changes(NightContent content) {
        return ReleaseTables.published(content.tables());
    }

    private static Map<String, Long> causes(Collection<Change> changes) {
        Map<String, Long> causes = new TreeMap<>();
        changes.forEach(change -> Cause.of(change.cause()).forEach(cause -> causes.merge(cause.text(), 1L, Long::sum)));
        return causes;
    }

    private static List<RunRecord.Source> sources(List<Table> tables) {
        return TextTable.of(tables, "sources").rows().stream()
                .map(row -> new RunRecord.Source(
                        row.getOrDefault("source", ""),
                        row.getOrDefault("status", ""),
                        row.getOrDefault("content_changed", ""),
                        Long.parseLong(row.getOrDefault("documents", "0")),
                        Long.parseLong(row.getOrDefault("reports", "0"))))
                .toList();
    }

    private static Map<String, Double> linkage(LinkageFigures figures, Effort effort) {
        Map<String, Double> linkage = new TreeMap<>();
        linkage.put("threshold_link", figures.link());
        linkage.put("threshold_review", figures.review());
        linkage.put("pairs_possible", (double) figures.pairs().possible());
        linkage.put("pairs_compared", (double) figures.pairs().compared());
        linkage.put("pairs_compared_anew", (double) effort.pairsCompared());
        linkage.put("reports_new", (double) effort.reportsNew());
        linkage.put("reports_changed", (double) effort.reportsChanged());
        linkage.put("reports_gone", (double) effort.reportsGone());
        linkage.put("pairs_different", (double) figures.pairs().different());
        linkage.put("pairs_review", (double) figures.pairs().review());
        linkage.put("pairs_link", (double) figures.pairs().links());
        linkage.put("expected_false_links", figures.expectedFalse());
        linkage.put("expected_missed_links", figures.expectedMissed());
        linkage.put("clusters_achieved_bits", figures.achieved());
        linkage.put("clusters_bound_bits", figures.bound());
        figures.rules().forEach(rule -> {
            linkage.put("rule " + rule.rule() + " pairs", (double) rule.pairs());
            linkage.put("rule " + rule.rule() + " own pairs", (double) rule.own());
            linkage.put("rule " + rule.rule() + " blocks set aside", (double) rule.setAside());
        });
        return linkage;
    }

    private static RunRecord.Step step(StepExecution step) {
        long millis = step.getStartTime() == null || step.getEndTime() == null
                ? 0
                : Duration.between(step.getStartTime(), step.getEndTime()).toMillis();
        return new RunRecord.Step(
                step.getStepName(), step.getStatus().name(), millis, step.getReadCount(), step.getWriteCount());
    }
}
