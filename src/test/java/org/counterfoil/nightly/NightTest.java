package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.ledger.LedgerLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a night does, as those who run it see it: exit code, words, files. */
class NightTest {

    private static final String KRAKATAU = "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left the wallets";
    private static final String MERAPI = "2,2018-06-20,Merapi Bank,India,2500000,Transfers by forged messages";
    private static final String ETNA = "3,2019-03-24,Etna Wallet,Italy,900000,Keys were phished";

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace = new Workspace(folder);

    /** Two sources that share the first incident, and one without keys. */
    @BeforeEach
    void fill() {
        workspace = new Workspace(folder)
                .keyed("alpha", 1, KRAKATAU, MERAPI)
                .keyed("beta", 2, "K,2017-02-07,Krakatau Exchange,South Korea,7200000,An exchange was robbed")
                .keyless("gamma", 3, ETNA);
    }

    @Test
    void firstNightPublishes() {
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains("Published 2026-11-20.1", "4 reports are 3 incidents", "this is the first release");
        Release release = workspace.latest();
        assertThat(release.incidents()).containsExactly("CF-000001", "CF-000002", "CF-000003");
        assertThat(release.incidentOf("alpha/1")).isEqualTo(release.incidentOf("beta/K"));
        assertThat(release.table("changes")).isEmpty();
    }

    /** As where the folder was brought back from a copy that keeps no links. */
    @Test
    void sameNightAgainMakesItsReleaseTheLatestWhereTheLinkIsLost() throws IOException {
        workspace.published(Workspace.FIRST);
        Files.delete(workspace.output().resolve("latest"));
        assertThat(workspace.night(Workspace.FIRST).said()).contains("Nothing new: 2026-11-20.1");
        assertThat(workspace.latest().incidents()).hasSize(3);
        workspace.published(Workspace.SECOND);
        workspace.delete("output/releases/2026-11-21.1");
        assertThat(workspace.night(Workspace.SECOND).said()).contains("Nothing new: 2026-11-21.1");
        assertThat(Files.readSymbolicLink(workspace.output().resolve("latest")))
                .as("a release that was moved away is not made up")
                .hasFileName("2026-11-21.1");
    }

    @Test
    void sameNightAgainSaysSoAndChangesNoByte() {
        workspace.published(Workspace.FIRST);
        Map<String, String> before = Workspace.bytes(workspace.output());
        Workspace.Ending again = workspace.night(Workspace.FIRST);
        assertThat(again.code()).isZero();
        assertThat(again.said()).contains("Nothing new: 2026-11-20.1");
        Map<String, String> after = Workspace.bytes(workspace.output());
        assertThat(after.remove("runs/last.json")).isNotEqualTo(before.remove("runs/last.json"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void nextNightOnTheSameInputPublishesNoChanges() {
        Release first = workspace.published(Workspace.FIRST);
        Map<String, String> members = first.membership();
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.table("changes")).isEmpty();
        assertThat(second.membership()).isEqualTo(members);
        assertThat(workspace.release("2026-11-20.1")).isDirectory();
    }

    @Test
    void rowThatIsAddedChangesItsOwnIncidentOnly() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.rows("alpha", KRAKATAU, "9,2016-01-05,Hekla Bank,Iceland,1000000,Older than all others", MERAPI);
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).containsAllEntriesOf(before).containsEntry("alpha/9", "CF-000004");
        assertThat(second.rows("changes", row -> row.get("table").equals("incidents")))
                .extracting(row -> row.get("op") + " " + row.get("key"))
                .containsExactly("ADD CF-000004");
    }

    @Test
    void amendedAmountKeepsTheKeyOfAKeylessReport() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.rows("gamma", "1" + ETNA.substring(1).replace("900000", "950000"));
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).isEqualTo(before);
        assertThat(second.rows("changes", row -> row.get("table").equals("incidents")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("op", "MOD").containsEntry("cause", "source changed"));
        assertThat(second.incident(before.get(keyless(before)))).containsEntry("taken_usd_best", "950000");
    }

    private static String keyless(Map<String, String> members) {
        return members.keySet().stream()
                .filter(report -> report.startsWith("gamma/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sourceWhoseFileIsMissingSpeaksOn() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.delete("input/sources/gamma/incidents.csv");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).isEqualTo(before);
        assertThat(second.issues("source-stale"))
                .extracting(row -> row.get("source"))
                .containsExactly("gamma");
        assertThat(second.row("files", "source", "gamma"))
                .containsEntry("status", "carried over")
                .containsEntry("carried_over_since", "2026-11-20.1");
    }

    @Test
    void sourceWhoseFolderIsGoneSpeaksOnForManyNights() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.delete("input/sources/gamma");
        workspace.published(Workspace.SECOND);
        Release third = workspace.published(Workspace.THIRD);
        assertThat(third.membership()).isEqualTo(before);
        assertThat(third.row("files", "source", "gamma")).containsEntry("carried_over_since", "2026-11-20.1");
        assertThat(third.row("sources", "source", "gamma")).containsEntry("status", "stale");
    }

    @Test
    void withdrawnSourceIsTakenOut() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.edit("input/sources/gamma/source.yml", "kind: tracker", "kind: tracker\nstatus: withdrawn");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).doesNotContainKey(keyless(before)).hasSize(3);
        assertThat(second.row("sources", "source", "gamma")).containsEntry("status", "withdrawn");
        assertThat(second.rows("changes", row -> row.get("table").equals("incidents")))
                .extracting(row -> row.get("op") + " " + row.get("key") + " " + row.get("cause"))
                .containsExactly("DEL " + before.get(keyless(before)) + " source withdrawn");
        Workspace.Ending retired = workspace.explain(before.get(keyless(before)));
        assertThat(retired.said()).contains("retired");
    }

    @Test
    void sourceThatComesBackGetsItsIdBack() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.edit("input/sources/gamma/source.yml", "kind: tracker", "kind: tracker\nstatus: withdrawn");
        workspace.published(Workspace.SECOND);
        workspace.edit("input/sources/gamma/source.yml", "\nstatus: withdrawn", "");
        assertThat(workspace.published(Workspace.THIRD).membership()).isEqualTo(before);
    }

    @Test
    void sourceWithAnInvalidDescriptorIsSetAsideAndSpeaksOn() {
        Map<String, String> before = workspace.published(Workspace.FIRST).membership();
        workspace.edit("input/sources/beta/source.yml", "publisher:", "publischer:");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).isEqualTo(before);
        assertThat(second.issues("descriptor-invalid"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("locator")).contains("source.yml"));
        assertThat(second.row("sources", "source", "beta")).containsEntry("status", "quarantined");
    }

    @Test
    void judgementSameMergesIntoTheOlderId() {
        Release first = workspace.published(Workspace.FIRST);
        String older = first.incidentOf("alpha/1");
        String younger = first.incidentOf("alpha/2");
        workspace.decisions("same,alpha/1,alpha/2,M. Kim,2026-11-21,one robbery told twice");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.incidentOf("alpha/2")).isEqualTo(older);
        assertThat(second.incidentOf("beta/K")).isEqualTo(older);
        assertThat(second.incidents()).doesNotContain(younger);
        assertThat(second.rows("changes", row -> row.get("op").equals("MERGE")))
                .extracting(row -> row.get("key") + " > " + row.get("new") + ": " + row.get("cause"))
                .containsExactly(younger + " > " + older + ": decision");
        assertThat(workspace.explain(younger).said()).contains(older);
    }

    @Test
    void judgementNotSameSplitsAndStaysSplit() {
        Release first = workspace.published(Workspace.FIRST);
        String whole = first.incidentOf("alpha/1");
        workspace.decisions("not same,alpha/1,beta/K,M. Kim,2026-11-21,two robberies on one day");
        Release second = workspace.published(Workspace.SECOND);
        Map<String, String> split = second.membership();
        assertThat(Set.of(split.get("alpha/1"), split.get("beta/K"))).hasSize(2).contains(whole);
        assertThat(second.rows("changes", row -> row.get("op").equals("SPLIT")))
                .extracting(row -> row.get("key"))
                .containsExactly(whole);
        Release third = workspace.published(Workspace.THIRD);
        assertThat(third.membership()).isEqualTo(split);
        assertThat(third.table("changes")).isEmpty();
    }

    /** What people decide of reports and claims is done, told with who and why, and put down to a decision. */
    @Test
    void decisionsOnReportsAndClaimsAreDoneAndTold() {
        Release first = workspace.published(Workspace.FIRST);
        String krakatau = first.incidentOf("alpha/1");
        String merapi = first.incidentOf("alpha/2");
        workspace.decisions(
                "wins,beta/K#taken.1,USD 7200000,M. Kim,2026-11-21,the exchange says so",
                "override,alpha/2#taken,USD 2600000,M. Kim,2026-11-21,the court found it",
                "ignore,alpha/9#taken,,M. Kim,2026-11-21,there is no such report");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.incident(krakatau)).containsEntry("taken_usd_best", "7200000");
        assertThat(second.incident(krakatau).get("decided"))
                .contains("wins: the exchange says so (M. Kim, 2026-11-21)");
        assertThat(second.incident(merapi)).containsEntry("taken_usd_best", "2600000");
        assertThat(workspace.explain(merapi).said())
                .as("what is explained is what was published")
                .contains("taken: USD 2600000", "the court found it (M. Kim, 2026-11-21)");
        assertThat(second.rows(
                        "claims",
                        row -> row.get("outcome").equals("supporting")
                                && row.get("document").equals("decisions.csv")))
                .extracting(row -> row.get("claim_id") + " " + row.get("speaker"))
                .containsExactly("alpha/2#taken.override M. Kim");
        assertThat(second.rows("changes", row -> row.get("table").equals("incidents")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("cause", "decision"));
        assertThat(second.issues("decision-stale")).hasSize(1);
        assertThat(second.rows("decisions", row -> row.get("holds").equals("false")))
                .extracting(row -> row.get("left"))
                .containsExactly("alpha/9#taken");
    }

    @Test
    void reportThatIsLeftOutIsGoneUntilItIsLetInAgain() {
        Release first = workspace.published(Workspace.FIRST);
        Map<String, String> before = first.membership();
        workspace.decisions("exclude,alpha/2,,M. Kim,2026-11-21,it was a drill");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.membership()).doesNotContainKey("alpha/2");
        assertThat(second.incidents()).doesNotContain(before.get("alpha/2"));
        assertThat(second.rows("decisions", row -> true))
                .extracting(row -> row.get("decision") + " " + row.get("holds"))
                .containsExactly("exclude true");
        workspace.delete("input/decisions.csv");
        assertThat(workspace.published(Workspace.THIRD).membership()).isEqualTo(before);
    }

    @Test
    void tooFewRowsPublishNothing() throws IOException {
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 2}");
        workspace.published(Workspace.FIRST);
        Map<String, String> before = Workspace.bytes(workspace.output());
        assertThat(before.remove("runs/last.json")).isNotNull();
        workspace.rows("alpha", KRAKATAU);
        Workspace.Ending ending = workspace.night(Workspace.SECOND);
        assertThat(ending.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        Workspace.Ending status = workspace.status();
        assertThat(status.code()).isEqualTo(ExitCode.LAST_FAILED.code());
        assertThat(status.said()).contains("failed with exit code 3", "last good: night 2026-11-20");
        assertThat(ending.said()).contains("Nothing was published", "count-too-low", "alpha");
        Map<String, String> after = new TreeMap<>(Workspace.bytes(workspace.output()));
        assertThat(after).containsAllEntriesOf(before);
        assertThat(new TreeSet<>(after.keySet()))
                .isEqualTo(with(
                        before.keySet(),
                        "runs/2026-11-21.1/issues.csv",
                        "runs/2026-11-21.1/run.json",
                        "runs/last.json"));
        assertThat(Files.readString(workspace.output().resolve("runs/2026-11-21.1/issues.csv")))
                .contains("count-too-low,fatal,alpha");
        assertThat(Files.readString(workspace.output().resolve("runs/2026-11-21.1/run.json")))
                .contains("\"outcome\" : \"failed\"", "count-too-low");
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void nightWithoutAnyIncidentSaysWhatWasSetAside() {
        Workspace.Ending ending = new Workspace(folder.resolve("other"))
                .keyed("alpha", 1, KRAKATAU)
                .edit("input/sources/alpha/source.yml", "publisher:", "publischer:")
                .night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(ending.said()).contains("no incident at all", "descriptor-invalid", "publischer", "source.yml");
    }

    @Test
    void nightThatFailedIsPublishedOnceItsReasonIsMended() {
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 2}");
        workspace.rows("alpha", KRAKATAU);
        assertThat(workspace.night(Workspace.FIRST).code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        workspace.rows("alpha", KRAKATAU, MERAPI);
        assertThat(workspace.published(Workspace.FIRST).incidents()).hasSize(3);
    }

    @Test
    void outputThatCannotBeWrittenIsSaid() {
        workspace.write("output", "a file where the folder should be");
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE.code());
        assertThat(ending.said()).contains(workspace.output().toString(), "Nothing was published");
        workspace.delete("output");
        assertThat(workspace.published(Workspace.FIRST).incidents()).hasSize(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void issuesForWhichThereIsNoRoomHideNoReason() throws IOException {
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 20}");
        Path issues = workspace.output().resolve("runs/" + Workspace.FIRST + ".1/issues.csv");
        Files.createDirectories(issues.getParent());
        Files.createSymbolicLink(issues, Path.of("/dev/full"));
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(ending.said())
                .contains("The issues of the night could not be written", "No space left on device", "count-too-low")
                .doesNotContain("\tat ");
    }

    @Test
    void emptyAndMissingInputFoldersAreSaid() {
        workspace.delete("input/sources");
        Workspace.Ending empty = workspace.night(Workspace.FIRST);
        assertThat(empty.code()).as(empty.said()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(empty.said()).contains(folder.resolve("input").toString());
        workspace.delete("input");
        Workspace.Ending missing = workspace.night(Workspace.FIRST);
        assertThat(missing.code()).as(missing.said()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(missing.said()).contains(folder.resolve("input").toString());
        assertThat(workspace.output()).doesNotExist();
    }

    @Test
    void tableThatMakesNoSenseStopsTheNightBeforeItBegins() {
        workspace.write("input/model/schema.csv", "name,kind,many,meaning\nvictim,NAMEN,yes,Who was hit.\n");
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said()).contains("schema.csv", "NAMEN", "2");
    }

    @Test
    void secondProcessOnOneLedgerIsTurnedAway() throws Exception {
        workspace.published(Workspace.FIRST);
        assertThat(workspace.status().code()).isZero();
        Optional<Workspace.Ending> held =
                LedgerLock.holding(folder.resolve("ledger"), "process 1 on another host since noon", hold -> {
                    try (ChildNight child = ChildNight.start(List.of(), workspace.arguments("run", Workspace.SECOND))) {
                        return child.ending();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        Workspace.Ending ending = held.orElseThrow();
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.LEDGER_IN_USE.code());
        assertThat(ending.said())
                .contains("Another process holds the ledger", "process 1 on another host since noon")
                .doesNotContain("\tat ");
        assertThat(workspace.release("2026-11-21.1")).doesNotExist();
    }

    @Test
    void ledgerWhoseNameTheDatabaseCannotTakeIsRefused() {
        Workspace odd = new Workspace(folder.resolve("İstanbul"));
        Workspace.Ending ending = odd.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said()).contains("--ledger");
        assertThat(odd.root()).doesNotExist();
    }

    @Test
    void nightBeforeTheLastIsRefused() {
        workspace.published(Workspace.SECOND);
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(ending.said()).contains("2026-11-20 is before the last one", "2026-11-21.1");
    }

    @Test
    void sameNightOnOtherInputIsItsNextRevision() {
        workspace.published(Workspace.FIRST);
        workspace.rows("alpha", KRAKATAU);
        workspace.published(Workspace.FIRST);
        assertThat(workspace.release("2026-11-20.2")).isDirectory();
        assertThat(workspace.release("2026-11-20.1")).isDirectory();
    }

    @Test
    void dryRunTellsAndChangesNothing() {
        workspace.published(Workspace.FIRST);
        Map<String, String> before = Workspace.bytes(workspace.output());
        workspace.rows("alpha", KRAKATAU);
        Workspace.Ending dry = workspace.night(Workspace.SECOND, "--dry-run");
        assertThat(dry.code()).as(dry.said()).isZero();
        assertThat(dry.said())
                .contains("2026-11-21.1 would be published", "3 reports are 2 incidents", "Changes since");
        assertThat(Workspace.bytes(workspace.output())).isEqualTo(before);
        Workspace.Ending after = workspace.night(Workspace.FIRST, "--dry-run");
        assertThat(after.code()).isZero();
        workspace.rows("alpha", KRAKATAU, MERAPI);
        assertThat(workspace.night(Workspace.FIRST).said()).contains("Nothing new: 2026-11-20.1");
    }

    @Test
    void dryRunOfAFirstNightLeavesNoOutput() {
        Workspace.Ending dry = workspace.night(Workspace.FIRST, "--dry-run");
        assertThat(dry.code()).as(dry.said()).isZero();
        assertThat(workspace.output()).doesNotExist();
        assertThat(workspace.published(Workspace.FIRST).incidents()).hasSize(3);
    }

    @Test
    void keysThatDocumentsShareAreToldApart() {
        workspace
                .edit("input/sources/alpha/source.yml", "file: incidents.csv", "file: \"*.csv\"")
                .write("input/sources/alpha/more.csv", Workspace.HEADER + "\n" + ETNA.replaceFirst("3", "1") + "\n");
        Release release = workspace.published(Workspace.FIRST);
        assertThat(release.membership()).containsKeys("alpha/1", "alpha/1@more.csv");
        assertThat(release.issues("key-duplicate")).hasSize(1);
    }
}
