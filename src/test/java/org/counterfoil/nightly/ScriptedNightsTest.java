package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nights by script: a report is added, a value corrected, two incidents are merged and one is split by decisions, a
 * source is withdrawn and another gives all its rows new keys. What each night tells of it is known by heart
 * ({@code cases/scripted-nights.csv}; {@code -Dgolden.update=true} writes it anew), and so is all that can be had back of the past.
 */
class ScriptedNightsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "cases", "scripted-nights.csv");
    private static final String KRAKATAU = "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left the wallets";
    private static final String MERAPI = "2,2018-06-20,Merapi Bank,India,2500000,Transfers by forged messages";

    @TempDir
    Path folder = Path.of("");

    @Test
    void tellWhatHappenedAndGiveThePastBack() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("here"))
                .keyed("alpha", 1, KRAKATAU, MERAPI)
                .keyed("beta", 2, "K,2017-02-07,Krakatau Exchange,South Korea,7200000,An exchange was robbed")
                .keyed("delta", 2, "7,2020-01-05,Hekla Bank,Iceland,1000000,A bank was robbed")
                .keyless("gamma", 3, "3,2019-03-24,Etna Wallet,Italy,900000,Keys were phished");
        workspace.published(Workspace.FIRST);
        Path download = folder.resolve("incidents.csv");
        Files.copy(workspace.release(Workspace.FIRST + ".1").resolve("incidents.csv"), download);
        second(workspace);
        rebuiltLedgerGoesOnAsTheLostOne(workspace);
        keepTheLaws(workspace);
        expect(workspace);
        releasesAreWrittenAgain(workspace);
        oldDownloadSaysWhatIsWrongNow(workspace, download);
    }

    private static void second(Workspace workspace) {
        workspace.rows(
                "alpha",
                KRAKATAU,
                MERAPI.replace("2500000", "2600000"),
                "9,2016-01-05,Fuji Exchange,Japan,400000,A hot wallet was emptied");
        workspace.decisions("same,alpha/1,alpha/2,M. Kim,2026-11-21,one robbery told twice");
        workspace.published(Workspace.SECOND);
    }

    private static void third(Workspace workspace) {
        workspace.edit("input/sources/gamma/source.yml", "kind: tracker", "kind: tracker\nstatus: withdrawn");
        workspace.rows("delta", "H-7,2020-01-05,Hekla Bank,Iceland,1000000,A bank was robbed");
        workspace.decisions(
                "same,alpha/1,alpha/2,M. Kim,2026-11-21,one robbery told twice",
                "not same,alpha/1,beta/K,M. Kim,2026-11-22,two robberies on one day");
        workspace.published(Workspace.THIRD);
    }

    private static void keepTheLaws(Workspace workspace) {
        List<String> nights = List.of(Workspace.FIRST, Workspace.SECOND, Workspace.THIRD);
        for (int night = 1; night < nights.size(); night++) {
            Release release = new Release(workspace.release(nights.get(night) + ".1"));
            Laws.yesterdayAndChangesGiveToday(new Release(workspace.release(nights.get(night - 1) + ".1")), release);
            Laws.bothFormsOfTheChangesTellTheSame(release);
            Laws.everyCellHasClaims(release);
        }
        Release last = workspace.latest();
        Laws.nothingIsLost(last, workspace.root().resolve("input"));
        Laws.everyClaimStandsWhereItSays(last, workspace.root().resolve("input"));
        Laws.everyIdResolves(last, new Release(workspace.release(Workspace.FIRST + ".1")).incidents());
    }

    private static void expect(Workspace workspace) throws IOException {
        StringBuilder told = new StringBuilder("night,table,op,key,columns,cause\n");
        for (String night : List.of(Workspace.SECOND, Workspace.THIRD)) {
            new Release(workspace.release(night + ".1"))
                    .rows("changed_rows", row -> List.of("incidents", "reports").contains(row.get("table")))
                    .forEach(row -> told.append(String.join(
                                    ",",
                                    night,
                                    row.get("table"),
                                    row.get("op"),
                                    row.get("key").replaceFirst("~.*", "~"),
                                    row.get("columns"),
                                    row.get("cause")))
                            .append('\n'));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, told);
        }
        assertThat(told).hasToString(Files.readString(EXPECTED));
    }

    /** Issue 5, bitemporal: any release, byte for byte, whether it is still there or not. */
    private static void releasesAreWrittenAgain(Workspace workspace) {
        Map<String, String> bytes = Workspace.bytes(workspace.release(Workspace.THIRD + ".1"));
        Workspace.Ending held = workspace.night(Workspace.THIRD, "--as-of", Workspace.THIRD);
        assertThat(held.code()).as(held.said()).isZero();
        assertThat(held.said()).contains("Every file has the bytes that were published");
        workspace.delete("output/releases/" + Workspace.THIRD + ".1");
        Workspace.Ending again = workspace.night(Workspace.THIRD, "--as-of", Workspace.THIRD + ".1");
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(Workspace.bytes(workspace.release(Workspace.THIRD + ".1"))).isEqualTo(bytes);
        workspace.write("output/releases/" + Workspace.THIRD + ".1/issues.csv", "altered");
        Workspace.Ending altered = workspace.night(Workspace.THIRD, "--as-of", Workspace.THIRD);
        assertThat(altered.code()).as(altered.said()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(altered.said()).contains("issues.csv", "the files were altered");
        Workspace.Ending rebuilt = workspace.night(Workspace.THIRD, "--as-of", Workspace.FIRST);
        assertThat(rebuilt.code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(rebuilt.said()).contains("the ledger was rebuilt from it");
    }

    /** The next night gives the same bytes; the ledger that goes on is the rebuilt one. */
    private void rebuiltLedgerGoesOnAsTheLostOne(Workspace workspace) throws IOException {
        Workspace other = new Workspace(folder.resolve("there"));
        copy(workspace.root(), other.root());
        third(other);
        workspace.delete("ledger");
        Workspace.Ending refused = workspace.night(Workspace.THIRD);
        assertThat(refused.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(refused.said()).contains("rebuild");
        Workspace.Ending rebuilt = Workspace.say(workspace.arguments("rebuild", Workspace.SECOND));
        assertThat(rebuilt.code()).as(rebuilt.said()).isZero();
        assertThat(rebuilt.said()).contains("from 2 releases", "4 documents read again");
        assertThat(workspace.night(Workspace.SECOND).said()).contains("Nothing new: 2026-11-21.1");
        third(workspace);
        assertThat(Workspace.bytes(workspace.release(Workspace.THIRD + ".1")))
                .isEqualTo(Workspace.bytes(other.release(Workspace.THIRD + ".1")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !file.endsWith("latest")).toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private void oldDownloadSaysWhatIsWrongNow(Workspace workspace, Path download) throws IOException {
        Workspace.Ending ending =
                Workspace.say(workspace.arguments("stale", Workspace.THIRD, download.toString(), "--table"));
        assertThat(ending.code()).as(ending.said()).isEqualTo(ExitCode.DIFFERS.code());
        Map<String, String> wrong = new TreeMap<>();
        ending.said().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            wrong.putIfAbsent(cells[1], cells[2] + " > " + cells[3] + ": " + cells[7] + " since " + cells[8]);
        });
        assertThat(wrong)
                .containsEntry("CF-000001", "split > CF-000001; CF-000006: decision since 2026-11-22.1")
                .containsEntry("CF-000002", "merged > CF-000001: decision since 2026-11-21.1")
                .containsEntry("CF-000003", "retired > : source withdrawn since 2026-11-22.1");
        // as a reader may have it: cut to three columns, sorted, with a spreadsheet's marks
        List<String> lines = Files.readAllLines(download);
        Path cut = folder.resolve("mine.csv");
        Files.writeString(
                cut,
                "\uFEFFvictim;incident_id\r\n"
                        + lines.stream()
                                .skip(1)
                                .map(line -> line.split(",")[1] + ";" + line.split(",")[0])
                                .sorted()
                                .reduce("", (all, line) -> all + line + "\r\n"));
        Workspace.Ending words = Workspace.say(workspace.arguments("stale", Workspace.THIRD, cut.toString()));
        assertThat(words.said())
                .contains("it is of 2026-11-20.1", "CF-000002  merged into CF-000001, since 2026-11-21.1: decision");
        Path workbook = workspace.release(Workspace.THIRD + ".1").resolve("counterfoil.xlsx");
        Workspace.Ending stands = Workspace.say(workspace.arguments("stale", Workspace.THIRD, workbook.toString()));
        assertThat(stands.code()).as(stands.said()).isZero();
        assertThat(stands.said()).contains("it says that it is of 2026-11-22.1", "Every row stands.");
        Path twin = workspace.release(Workspace.THIRD + ".1").resolve("excel/incidents-excel.csv");
        assertThat(Workspace.say(workspace.arguments("stale", Workspace.THIRD, twin.toString()))
                        .said())
                .contains("Every row stands.")
                .doesNotContain("not looked at");
        Path claims = workspace.release(Workspace.THIRD + ".1").resolve("claims.csv");
        assertThat(Workspace.say(workspace.arguments("stale", Workspace.THIRD, claims.toString()))
                        .said())
                .contains("columns not of incidents.csv were not looked at: claim_id, report_id,");
    }
}
