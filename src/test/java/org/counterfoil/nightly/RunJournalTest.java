package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.counterfoil.publish.JsonSchemas;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.ReleaseId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nights leave for machines, good ones and failed ones, held to the schema that documents it. */
class RunJournalTest {

    private static final Path SCHEMA = Path.of("docs/run.schema.json");

    @TempDir
    static Path folder = Path.of("");

    /** A first night, one that changes something, one whose check fails, and one that cannot write its release. */
    @BeforeAll
    static void nights() throws IOException {
        Workspace workspace = new Workspace(folder)
                .keyed("alpha", 1, "1,2018-06-19,Bithumb,KR,31000000,theft", "2,2019-02-13,Valletta Bank,MT,14500000,");
        workspace.published(Workspace.FIRST);
        workspace.rows("alpha", "1,2018-06-19,Bithumb,KR,30000000,theft", "2,2019-02-13,Valletta Bank,MT,14500000,");
        workspace.published(Workspace.SECOND);
        String descriptor = Files.readString(folder.resolve("input/sources/alpha/source.yml"));
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 20}");
        assertThat(workspace.night(Workspace.THIRD).code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        workspace.write("input/sources/alpha/source.yml", descriptor);
        Files.delete(folder.resolve("output/latest"));
        Files.createDirectory(folder.resolve("output/latest"));
        assertThat(workspace.night("2026-11-23").code()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE.code());
    }

    private static RunRecord read(String night) throws IOException {
        Path output = folder.resolve("output");
        ReleaseId id = new ReleaseId(LocalDate.parse(night), 1);
        assertThat(JsonSchemas.complaints(SCHEMA, output.resolve("runs/" + id.text() + "/run.json")))
                .isEmpty();
        return RunRecord.read(output, id);
    }

    @Test
    void firstNightTellsStepsSourcesAndChecks() throws IOException {
        RunRecord run = read(Workspace.FIRST);
        assertThat(run.steps())
                .extracting(RunRecord.Step::name)
                .containsExactly("intake", "link", "reconcile", "check", "publish");
        assertThat(run.sources()).containsExactly(new RunRecord.Source("alpha", "fresh", Workspace.FIRST, 1, 2));
        assertThat(run.checks().values()).hasSize(6).allMatch(failures -> failures.isEmpty());
        assertThat(run.causes()).isEmpty();
    }

    @Test
    void nightThatChangesSomethingTellsWhy() throws IOException {
        RunRecord run = read(Workspace.SECOND);
        assertThat(run.causes()).containsOnlyKeys("source changed");
        assertThat(run.changes()).containsKey("incidents MOD");
    }

    @Test
    void failedCheckTellsWhatDidNotHold() throws IOException {
        RunRecord run = read(Workspace.THIRD);
        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(run.checks().get("minima")).singleElement().asString().contains("count-too-low", "alpha");
        assertThat(run.issues()).containsEntry("count-too-low", 1L);
        assertThat(run.sources()).hasSize(1);
        assertThat(run.reason()).contains("Nothing was published");
    }

    @Test
    void nightThatCannotWriteTellsHowFarItCame() throws IOException {
        RunRecord run = read("2026-11-23");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE.code());
        assertThat(run.steps()).last().extracting(RunRecord.Step::status).isEqualTo("FAILED");
        assertThat(run.reason()).contains("latest is a folder");
    }

    @Test
    void schemaFindsFault() throws IOException {
        String run = Files.readString(folder.resolve("output/runs/" + Workspace.FIRST + ".1/run.json"));
        assertThat(JsonSchemas.complaints(SCHEMA, run.replace("\"exitCode\" : 0", "\"exitCode\" : 3")))
                .isNotEmpty();
        assertThat(JsonSchemas.complaints(SCHEMA, run.replace("\"fresh\"", "\"new\"")))
                .isNotEmpty();
    }
}
