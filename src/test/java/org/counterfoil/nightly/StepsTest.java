package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.LedgerHold;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.ledger.TonightDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.batch.test.JobRepositoryTestUtils;
import org.springframework.batch.test.context.SpringBatchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The steps one by one, on a real ledger: what each leaves, and that one that fails leaves nothing. */
@SpringBatchTest
@SpringBootTest(classes = NightApplication.class)
@ContextConfiguration(initializers = StepsTest.Filled.class)
@DirtiesContext
class StepsTest {

    @TempDir
    static Path folder = Path.of("");

    @Autowired
    private JobOperatorTestUtils jobs;

    @Autowired
    private JobRepositoryTestUtils executions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Fence fence;

    @Autowired
    private DataSource database;

    private JdbcClient jdbc;

    /** Two sources; not a bean, for the program would find it when it looks for its own. */
    static final class Filled implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new Workspace(folder)
                    .keyed("alpha", 1, "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left")
                    .keyed("beta", 2, "K,2017-02-07,Krakatau Exchange,South Korea,7200000,Robbed");
            Places places = Places.of(
                    folder.resolve("input"),
                    folder.resolve("output"),
                    new LedgerPlace(folder.resolve("ledger").toString()),
                    LocalDate.parse(Workspace.FIRST));
            context.getBeanFactory().registerSingleton("places", places);
            context.getBeanFactory().registerSingleton("ledgerHold", (LedgerHold) () -> true);
            TestPropertyValues.of("spring.datasource.url=" + places.ledger().url())
                    .applyTo(context);
        }
    }

    @BeforeEach
    void openNight() {
        jdbc = JdbcClient.create(database);
        jdbc.sql("delete from reading_reports").update();
        jdbc.sql("delete from reading").update();
        fence.raise();
        ledger.tonight().open("another", "night");
        ledger.tonight().open("2026-11-20.1", "fingerprint");
    }

    @AfterEach
    void forgetExecutions() {
        executions.removeJobExecutions();
    }

    /** Apart from the test, of which Spring Batch takes every method that gives an execution for a source of them. */
    private static final class Only {
        static StepExecution of(JobExecution execution) {
            assertThat(execution.getStepExecutions()).hasSize(1);
            return execution.getStepExecutions().iterator().next();
        }
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void intakeTakesInOneDocumentATransaction() {
        StepExecution intake = Only.of(jobs.startStep("intake"));
        assertThat(intake.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(intake.getReadCount()).isEqualTo(2);
        assertThat(intake.getWriteCount()).isEqualTo(2);
        assertThat(intake.getCommitCount()).isGreaterThanOrEqualTo(2);
        assertThat(ledger.tonight().documents())
                .extracting(TonightDocument::source, TonightDocument::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alpha", "read"),
                        org.assertj.core.groups.Tuple.tuple("beta", "read"));
    }

    @Test
    void intakeStartedAgainReadsNothingTwice() {
        jobs.startStep("intake");
        assertThat(Only.of(jobs.startStep("intake")).getReadCount()).isZero();
        assertThat(count("tonight_document")).isEqualTo(2);
    }

    @Test
    void documentThatCannotBeWrittenWholeIsNotWrittenAtAll() {
        jdbc.sql("alter table tonight_document add constraint no_beta check (source <> 'beta')")
                .update();
        try {
            assertThat(Only.of(jobs.startStep("intake")).getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(ledger.tonight().documents())
                    .extracting(TonightDocument::source)
                    .containsExactly("alpha");
            assertThat(count("reading"))
                    .as("the reading of beta was written before it failed")
                    .isEqualTo(1);
            assertThat(count("reading_reports")).isEqualTo(1);
        } finally {
            jdbc.sql("alter table tonight_document drop constraint no_beta").update();
        }
        assertThat(Only.of(jobs.startStep("intake")).getReadCount()).isEqualTo(1);
        assertThat(count("reading_reports")).isEqualTo(2);
    }

    @Test
    void linkThatFailsAtItsLastRowLeavesNone() {
        jobs.startStep("intake");
        jdbc.sql("alter table tonight_station add constraint no_link check (station <> 'link')")
                .update();
        try {
            assertThat(Only.of(jobs.startStep("link")).getStatus()).isEqualTo(BatchStatus.FAILED);
            for (String table : List.of("tonight_part", "tonight_fact", "tonight_report_key")) {
                assertThat(count(table)).as(table).isZero();
            }
        } finally {
            jdbc.sql("alter table tonight_station drop constraint no_link").update();
        }
        assertThat(Only.of(jobs.startStep("link")).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(ledger.tonight().linked().contents()).hasSize(2);
    }

    @Test
    void stepsAfterOneAnotherGiveEachClusterAnId() {
        for (String step : List.of("intake", "link", "reconcile", "check")) {
            assertThat(Only.of(jobs.startStep(step)).getStatus()).as(step).isEqualTo(BatchStatus.COMPLETED);
        }
        assertThat(ledger.tonight().incidentIds()).containsExactly("CF-000001");
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
