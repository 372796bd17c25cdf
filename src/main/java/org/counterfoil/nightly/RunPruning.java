package org.counterfoil.nightly;

import java.io.IOException;
import java.util.List;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Removes what is kept of runs older than every release that is kept, failed ones too: their folders under {@code output/runs},
 * and what Spring Batch remembers of them. Of the night of a kept release, and of all after it, everything stays: a night
 * can only be restarted when it is the last.
 */
@Component
@Lazy
class RunPruning {

    private static final Logger LOG = LoggerFactory.getLogger(RunPruning.class);

    private final JobRepository jobs;
    private final Places places;

    RunPruning(JobRepository jobs, Places places) {
        this.jobs = jobs;
        this.places = places;
    }

    /** @param first the oldest release that is kept */
    void before(ReleaseId first) {
        List<JobInstance> forgotten = jobs.findJobInstances(NightJob.NAME).stream()
                .filter(instance -> isBefore(instance, first))
                .toList();
        forgotten.forEach(jobs::deleteJobInstance);
        int folders = folders(first);
        if (!forgotten.isEmpty() || folders > 0) {
            LOG.info(
                    "pruned the runs before {}: {} folders, {} in the tables of Spring Batch",
                    first.text(),
                    folders,
                    forgotten.size());
        }
    }

    private boolean isBefore(JobInstance instance, ReleaseId first) {
        List<JobExecution> executions = jobs.getJobExecutions(instance);
        return !executions.isEmpty()
                && executions.stream().noneMatch(JobExecution::isRunning)
                && release(executions.get(0).getJobParameters()).compareTo(first) < 0;
    }

    private static ReleaseId release(JobParameters parameters) {
        return ReleaseId.parse(parameters.getString(NightRun.NIGHT) + "." + parameters.getLong(NightRun.REVISION));
    }

    /** The night has published: a folder that cannot be removed is told, and tried again by the next. */
    private int folders(ReleaseId first) {
        try {
            return RunRecord.removeBefore(places.output(), first);
        } catch (IOException e) {
            LOG.warn("Runs that are not kept could not be removed from {}: {}", places.output(), e.getMessage());
            return 0;
        }
    }
}
