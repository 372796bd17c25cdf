package org.counterfoil.nightly;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The night as a job: intake, link, reconcile, check, publish. Every step is a function of the input and the ledger
 * and notes in the transaction of its last row that it is done, so each may be started again at any time.
 */
@Configuration(proxyBeanMethods = false)
@Lazy
class NightJob {

    static final String NAME = "night";

    @Bean
    Job night(JobRepository jobs, Step intake, Step link, Step reconcile, Step check, Step publish) {
        return new JobBuilder(NAME, jobs)
                .start(intake)
                .next(link)
                .next(reconcile)
                .next(check)
                .next(publish)
                .build();
    }

    @Bean
    Step intake(JobRepository jobs, PlatformTransactionManager transactions, IntakeStation station, Stations stations) {
        // One document a transaction: its reports, totals and issues are written together or not at all.
        return new StepBuilder("intake", jobs)
                .<PlannedDocument, TakenIn>chunk(1)
                .transactionManager(transactions)
                .reader(station)
                .processor(station::takeIn)
                .writer(chunk -> {
                    stations.refuseWithoutHold();
                    chunk.forEach(station::write);
                })
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step link(JobRepository jobs, PlatformTransactionManager transactions, Stations stations) {
        return station("link", stations::link, jobs, transactions).build();
    }

    @Bean
    Step reconcile(JobRepository jobs, PlatformTransactionManager transactions, Stations stations) {
        return station("reconcile", stations::reconcile, jobs, transactions).build();
    }

    @Bean
    Step check(JobRepository jobs, PlatformTransactionManager transactions, Stations stations) {
        return station("check", stations::check, jobs, transactions).build();
    }

    @Bean
    Step publish(JobRepository jobs, PlatformTransactionManager transactions, Stations stations) {
        return station("publish", stations::publish, jobs, transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    private static TaskletStepBuilder station(
            String name, Runnable work, JobRepository jobs, PlatformTransactionManager transactions) {
        return new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true);
    }
}
