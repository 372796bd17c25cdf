package org.counterfoil.nightly;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.counterfoil.incident.Plural;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.FileSpace;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a night from beginning to end, once. */
@Component
@Lazy
class NightRun {

    /** The job's parameters: which night, and how often it was published before. */
    static final String NIGHT = "night";

    static final String REVISION = "revision";

    private static final Logger LOG = LoggerFactory.getLogger(NightRun.class);

    private final NightState night;
    private final Ledger ledger;
    private final NightContent content;
    private final IntakeStation intake;
    private final Stations stations;
    private final Job job;
    private final JobOperator jobs;
    private final JobRepository repository;
    private final TransactionTemplate transaction;
    private final ReleasePruning pruning;
    private final Fence fence;
    private final DataSource database;

    NightRun(
            NightState night,
            Ledger ledger,
            NightContent content,
            IntakeStation intake,
            Stations stations,
            Job job,
            JobOperator jobs,
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReleasePruning pruning,
            Fence fence,
            DataSource database) {
        this.database = database;
        this.pruning = pruning;
        this.fence = fence;
        this.night = night;
        this.ledger = ledger;
        this.content = content;
        this.intake = intake;
        this.stations = stations;
        this.job = job;
        this.jobs = jobs;
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
    }

    NightSummary publishing() {
        LedgerRoom.require(night.places().ledger());
        refuseUnknownReleases();
        Optional<NightSummary> nothingToDo = refuseOrSkip();
        if (nothingToDo.isPresent()) {
            transaction.executeWithoutResult(status -> fence.raise());
            restoreLatest();
            return nothingToDo.get().pruning(pruning.prune(), night.places().retention());
        }
        recoverCrashed();
        transaction.executeWithoutResult(status -> {
            fence.raise();
            open();
        });
        RunJournal journal = new RunJournal(night, Instant.now());
        JobExecution execution = start();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            forgetTonight();
            List<String> pruned = pruning.prune();
            journal.published(execution, content, pruned);
            giveBackSpace();
            return Summary.published(night, content)
                    .pruning(pruned, night.places().retention());
        }
        RuntimeException failure = failure(execution, night.places());
        journal.failed(execution, failure, content.soFar());
        throw failure;
    }

    /** What stands stays as it is; only the link to it may have been lost, where the folder was brought back from a copy. */
    private void restoreLatest() {
        ReleaseId last = ledger.memory().lastRelease().orElseThrow().id();
        try {
            if (ReleaseFolder.restoreLatest(night.places().output(), last)) {
                LOG.info("{} is the latest again", last.text());
            }
        } catch (IOException e) {
            LOG.warn("{} could not be made the latest again: {}", last.text(), e.getMessage());
        }
    }

    /** A night that died after its release was moved into place must come to the same bytes: nothing is tried again then. */
    private void open() {
        String run = night.release().text();
        boolean underWay = ledger.tonight().open(run, night.fingerprint());
        if (underWay && !publishedReleases().contains(night.release())) {
            int setAside = ledger.tonight().reopen(run, night.fingerprint());
            if (setAside > 0) {
                LOG.info(
                        "{} could not be read when this night was run before; tried again",
                        Plural.of(setAside, "document"));
            }
        }
    }

    /** Not in the transaction that publishes: at ten thousand reports what it undid took more than 2 GB. Else the next night does it. */
    private void forgetTonight() {
        transaction.executeWithoutResult(status -> {
            if (fence.holds()) {
                ledger.tidy();
            }
        });
    }

    /** The night has published: what cannot be given back now is left to the next. */
    private void giveBackSpace() {
        if (night.places().ledger().isDatabase()) {
            return;
        }
        try {
            FileSpace space = new FileSpace(database);
            long lost = space.lost(FileSpace.LEAST);
            if (lost > 0) {
                LOG.info("{} MB of the ledger's file are not used: it is written anew", lost >> 20);
                space.giveBack();
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "The ledger's file is more than half empty, and could not be made smaller: {}. It is whole; the next"
                            + " night tries again.",
                    e.getMostSpecificCause().getMessage());
        }
    }

    /**
     * A ledger that does not know what was published would give its ids out anew. Only the release of this very night
     * may be there already: then the night died between moving it into place and remembering it.
     */
    private void refuseUnknownReleases() {
        boolean underWay = ledger.tonight().isUnderWay(night.release().text(), night.fingerprint());
        List<String> unknown = publishedReleases().stream()
                .filter(release -> !ledger.memory().knows(release))
                .filter(release -> !(underWay && release.equals(night.release())))
                .map(ReleaseId::text)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The ledger " + night.places().ledger() + " does not know what lies under "
                            + night.places().output() + ": " + String.join(", ", unknown)
                            + ". Their ids would be given out anew. Bring back the ledger they were made with, or make it"
                            + " again from them by the command rebuild, or name another folder with --output.");
        }
    }

    private List<ReleaseId> publishedReleases() {
        try {
            return ReleaseFolder.list(night.places().output());
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.OUTPUT_UNWRITABLE,
                    "The output folder " + night.places().output() + " cannot be listed: " + e.getMessage(),
                    e);
        }
    }

    /** The same night on the same input is done already; a night before the last one would rewrite what was published. */
    private Optional<NightSummary> refuseOrSkip() {
        Optional<ReleaseEntry> last = ledger.memory().lastRelease();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        ReleaseEntry release = last.get();
        if (night.release().night().isBefore(release.id().night())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The night " + night.release().night() + " is before the last one that was published ("
                            + release.id().text()
                            + "). What comes late is published by the night that it comes in: name that"
                            + " night or a later one with --night. An earlier release is written again by --as-of.");
        }
        boolean same = release.id().night().equals(night.release().night())
                && release.fingerprint().equals(night.fingerprint());
        return same ? Optional.of(Summary.nothingNew(night, release.id())) : Optional.empty();
    }

    /** Only one process holds the ledger, and it is this one: whatever still counts as running has crashed. */
    private void recoverCrashed() {
        for (JobExecution crashed : repository.findRunningJobExecutions(NightJob.NAME)) {
            LOG.info("the night {} was interrupted; going on where it stopped", crashed.getJobParameters());
            jobs.recover(crashed);
        }
    }

    private JobExecution start() {
        JobParameters parameters = new JobParametersBuilder()
                .addString(NIGHT, night.release().night().toString())
                .addLong(REVISION, (long) night.release().revision())
                .toJobParameters();
        try {
            return jobs.start(job, parameters);
        } catch (Exception e) {
            throw new IllegalStateException("The job could not be started: " + e.getMessage(), e);
        }
    }

    private static RuntimeException failure(JobExecution execution, Places places) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        Optional<Refusal> refusal = failures.stream()
                .flatMap(failure -> Nights.refusal(failure, places).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Throwable first = failures.isEmpty() ? new IllegalStateException(execution.toString()) : failures.get(0);
        return new IllegalStateException("The night ended " + execution.getStatus() + ": " + first.getMessage(), first);
    }

    NightSummary dry() {
        return rolledBack(() -> {
            stations.check();
            return Summary.dry(night, content);
        });
    }

    /** @param source the only one that is read; the others say what they said last */
    Preview preview(String source) {
        return rolledBack(() -> new Preview(
                source,
                ReleaseTables.published(content.tables()),
                ledger.memory().goodDocuments().stream()
                        .filter(document -> document.source().equals(source))
                        .flatMap(document -> Stream.concat(
                                document.issues().stream(),
                                ledger.readings().find(document.readingKey()).stream()
                                        .flatMap(reading -> reading.understood().issues().stream())))
                        .toList(),
                content.content().issues().stream()
                        .filter(issue -> issue.origin().source().equals(source))
                        .toList()));
    }

    /** The same stations in one transaction that is rolled back. */
    private <T> T rolledBack(Supplier<T> outcome) {
        T told = transaction.execute(status -> {
            status.setRollbackOnly();
            fence.raise();
            ledger.tonight().open("dry " + night.release().text(), night.fingerprint());
            intake.takeInAll();
            stations.link();
            stations.reconcile();
            return outcome.get();
        });
        return java.util.Objects.requireNonNull(told);
    }
}
