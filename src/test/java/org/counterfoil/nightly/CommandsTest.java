package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.counterfoil.publish.Heartbeat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside the night, as a person meets them. */
class CommandsTest {

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace = new Workspace(Path.of(""));

    @BeforeEach
    void twoSourcesOnOneTheft() {
        workspace = new Workspace(folder.resolve("work"))
                .keyed("alpha", 1, "1,2018-06-10,Coinrail,South Korea,$40 million,Coins were taken")
                .keyed(
                        "beta",
                        2,
                        "7,2018-06-10,Coinrail,South Korea,$37 million,Tokens were taken",
                        "8,2020-09-26,KuCoin,Seychelles,$275 million,Keys were taken");
    }

    @Test
    void explainsAnIncidentByItsClaimsAndItsEvidence() {
        workspace.published(Workspace.FIRST);
        Workspace.Ending ending = workspace.explain("beta/7");
        assertThat(ending.code()).isZero();
        assertThat(ending.said())
                .contains("CF-000001, held to be described by 2 reports", "alpha/1  incidents.csv, row 2")
                .contains("taken: USD 40000000  (settled, most trusted)")
                .contains("+ USD 40000000  \"$40 million\"", "- USD 37000000  \"$37 million\"")
                .contains("alpha/1 and beta/7: link", "prior: before anything is known of the two");
    }

    @Test
    void explainsWhyTwoReportsAreNotOne() {
        workspace.published(Workspace.FIRST);
        assertThat(workspace.explain("alpha/1", "beta/8").said()).contains("two clusters");
        Workspace.Ending unknown = workspace.explain("alpha/1", "beta/99");
        assertThat(unknown.code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(unknown.said()).contains("There is no report beta/99");
    }

    @Test
    void saysThatAnIncidentIsUnknown() {
        workspace.published(Workspace.FIRST);
        for (String subject : new String[] {"CF-000099", "beta/99"}) {
            Workspace.Ending ending = workspace.explain(subject);
            assertThat(ending.code()).as(subject).isEqualTo(ExitCode.NOT_FOUND.code());
            assertThat(ending.said()).contains("no incident and no report '" + subject + "'");
        }
    }

    @Test
    void startsAWorkspaceInWhichTheNightRuns() {
        Path made = folder.resolve("made");
        assertThat(Workspace.say("init", made.toString()).code()).isZero();
        assertThat(new Workspace(made).published(Workspace.FIRST).table("incidents"))
                .hasSize(2);
        Workspace.Ending again = Workspace.say("init", made.toString());
        assertThat(again.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(again.said()).contains("exists already");
    }

    @Test
    void showsWhatIsRecognisedInAFile() {
        String file =
                workspace.root().resolve("input/sources/alpha/incidents.csv").toString();
        assertThat(Workspace.say("inspect", file).said()).contains("csv, 1 table", "2 rows, 6 columns", "2=Date");
        assertThat(Workspace.say("inspect", file + ".gone").code()).isEqualTo(ExitCode.NOT_FOUND.code());
    }

    @Test
    void proposesWhereRecordsLieAndWhichProfileFits() throws Exception {
        Path list = Files.writeString(folder.resolve("list.json"), """
                {"by": "us", "data": {"incidents": [
                  {"no": "A-1", "date": "2019-01-02", "victim": "Krakatau Bank", "loss": "USD 5000000"},
                  {"no": "A-2", "date": "2019-02-03", "victim": "Tambora Bank", "loss": "USD 6000000"},
                  {"no": "A-3", "date": "2019-03-04", "victim": "Rinjani Bank", "loss": "USD 7000000"}]}}""");
        assertThat(Workspace.say("inspect", "--propose", list.toString()).said())
                .contains("records: data.incidents   # likely", "victim: victim", "loss: taken");
        Path bundle = Files.writeString(
                folder.resolve("bundle.json"),
                "{\"type\":\"bundle\",\"objects\":[{\"type\":\"incident\",\"id\":\"incident--1\"}]}");
        assertThat(Workspace.say("inspect", "--propose", bundle.toString()).said())
                .contains("profile: stix-2.1");
        assertThat(Workspace.say("inspect", bundle.toString()).said()).contains("Write `profile: stix-2.1`");
    }

    @Test
    void proposesADescriptorThatTheNightTakesAsItIs() throws Exception {
        Path alpha = workspace.root().resolve("input/sources/alpha");
        String proposed = Workspace.say(
                        "inspect", "--propose", alpha.resolve("incidents.csv").toString())
                .said();
        Files.writeString(alpha.resolve("source.yml"), proposed);
        assertThat(workspace.published(Workspace.FIRST).table("issues"))
                .noneMatch(issue -> issue.get("kind").equals("descriptor-invalid"));
    }

    @Test
    void refusesAFileThatNobodyReadsInWords() throws Exception {
        byte[] rubbish = new byte[4096];
        new Random(1).nextBytes(rubbish);
        Path file = Files.write(folder.resolve("rubbish.csv"), rubbish);
        Workspace.Ending ending = Workspace.say("inspect", file.toString());
        assertThat(ending.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said()).contains("rubbish.csv").doesNotContain("\tat ");
    }

    @Test
    void runsTheNightWhenItIsDue() {
        Workspace.Ending ending = Workspace.say(
                "schedule",
                "--cron",
                "* * * * * *",
                "--nights",
                "1",
                "--input",
                workspace.root().resolve("input").toString(),
                "--output",
                workspace.output().toString(),
                "--ledger",
                workspace.root().resolve("ledger").toString());
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(workspace.latest().table("incidents")).hasSize(2);
        Workspace.Ending status = workspace.status();
        assertThat(status.said()).contains("last good: night ", "running: no", "* * * * * *, UTC", "told to stop");
    }

    /** The scheduler before this one was gone when two nights came due; the later one is run at once. */
    @Test
    void makesUpForANightThatNobodyRan() throws IOException {
        ZonedDateTime due =
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).minusDays(1);
        String first = due.toInstant().toString();
        new Heartbeat(first, "gone", "0 0 0 * * *", "UTC", first, first, "", "", List.of(), "")
                .write(workspace.output());
        assertThat(workspace.status().code()).isEqualTo(ExitCode.OVERDUE.code());
        Workspace.Ending ending = Workspace.say(
                "schedule",
                "--cron",
                "0 0 0 * * *",
                "--catch-up",
                "--nights",
                "0",
                "--management",
                "off",
                "--input",
                workspace.root().resolve("input").toString(),
                "--output",
                workspace.output().toString(),
                "--ledger",
                workspace.root().resolve("ledger").toString());
        assertThat(ending.code()).as(ending.said()).isZero();
        String later = due.plusDays(1).toLocalDate().toString();
        assertThat(workspace.release(later + ".1")).isDirectory();
        Workspace.Ending status = workspace.status();
        assertThat(status.code()).as(status.said()).isZero();
        assertThat(status.said()).contains("missed: " + first, "last good: night " + later);
    }

    @Test
    void refusesAScheduleThatIsNone() {
        Workspace.Ending ending = Workspace.say("schedule", "--cron", "at two");
        assertThat(ending.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(ending.said()).contains("--cron 'at two' is not six fields");
    }

    @Test
    void showsInADryRunWhatWouldChange() {
        workspace.published(Workspace.FIRST);
        workspace.rows("alpha", "1,2018-06-10,Coinrail,South Korea,$45 million,Coins were taken");
        Workspace.Ending ending = workspace.night(Workspace.SECOND, "--dry-run");
        assertThat(ending.said())
                .contains("Dry run: 2026-11-21.1 would be published; nothing was.")
                .contains("MOD incidents CF-000001 taken_usd_best: 40000000 → 45000000 (source changed)");
        assertThat(workspace.release("2026-11-21.1")).doesNotExist();
    }
}
