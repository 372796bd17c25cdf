package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes damaged is set aside with its reason; what was good last night speaks on, and the night goes on. */
class DamagedInputTest {

    private static final String GOOD = "1,2018-06-10,Coinrail,South Korea,$40 million,Coins were taken";

    @TempDir
    Path folder = Path.of("");

    @Test
    void carriesOverWhatWasGoodWhenTheFilesOfANightAreDamaged() throws IOException {
        Workspace workspace = new Workspace(folder)
                .keyed("alpha", 1, GOOD)
                .keyed("beta", 2, "1,2020-09-26,KuCoin,Seychelles,$275 million,Keys were taken")
                .keyed("gamma", 3, "1,2019-03-24,DragonEx,Singapore,$7 million,A chat program was poisoned");
        List<Map<String, String>> before = workspace.published(Workspace.FIRST).table("incidents");
        Files.write(folder.resolve("input/sources/beta/incidents.csv"), "PK\u0003\u0004 cut off".getBytes("UTF-8"));
        workspace.write("input/sources/gamma/incidents.csv", "Day,Who\n2019-03-24,DragonEx\n");
        Release after = workspace.published(Workspace.SECOND);
        assertThat(after.table("issues"))
                .extracting(issue -> issue.get("source") + " " + issue.get("kind"))
                .contains("beta file-unreadable", "gamma shape-changed");
        assertThat(after.table("files"))
                .filteredOn(file -> !file.get("source").equals("alpha"))
                .hasSize(2)
                .allMatch(file -> file.get("status").equals("carried over")
                        && file.get("carried_over_since").equals("2026-11-20.1"));
        assertThat(victims(after.table("incidents"))).containsExactlyElementsOf(victims(before));
    }

    @Test
    void setsAsideHostileFilesAndPublishesTheRest() throws IOException {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, GOOD);
        Path hostile = Files.createDirectories(folder.resolve("input/sources/hostile"));
        workspace.write(
                "input/sources/hostile/source.yml",
                Workspace.descriptor("hostile", 9, "key: [No]", "").replace("file: incidents.csv", "file: \"*\""));
        bomb(hostile.resolve("bomb.xlsx"));
        Files.writeString(hostile.resolve("corrupt.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >>\n");
        Files.writeString(hostile.resolve("deep.json"), "[".repeat(100_000));
        Files.writeString(
                hostile.resolve("laughs.html"),
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><html><body>&b;</body></html>");
        Release release = workspace.published(Workspace.FIRST);
        assertThat(release.table("incidents")).hasSize(1);
        assertThat(release.table("files"))
                .filteredOn(
                        file -> List.of("bomb.xlsx", "corrupt.pdf", "deep.json").contains(file.get("document")))
                .hasSize(3)
                .allMatch(file -> file.get("status").equals("quarantined")
                        && !file.get("sha256").isEmpty());
        assertThat(release.table("issues"))
                .filteredOn(issue -> issue.get("source").equals("hostile"))
                .allMatch(issue -> !issue.get("advice").isEmpty());
    }

    /** Who gives a night more time or memory must not get what the first try had to leave out. */
    @Test
    void triesAgainWhatWasSetAsideWhenTheNightIsRunAgain(@TempDir Path other) throws Exception {
        String[] slow = {"2,2020-09-26,KuCoin,Seychelles,$275 million,Keys were taken"};
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, GOOD).keyed("beta", 2, slow);
        try (ChildNight child = ChildNight.start(
                List.of("-Dcounterfoil.reading-time=1ms"), workspace.arguments("run", Workspace.FIRST))) {
            Workspace.Ending ending = child.ending();
            assertThat(ending.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
            assertThat(ending.said())
                    .contains("beta/incidents.csv: It was not read to its end within 0.001 seconds")
                    .doesNotContain("..");
        }
        Release release = workspace.published(Workspace.FIRST);
        assertThat(release.table("files")).allMatch(file -> file.get("status").equals("read"));
        new Workspace(other).keyed("alpha", 1, GOOD).keyed("beta", 2, slow).published(Workspace.FIRST);
        assertThat(Workspace.bytes(workspace.output().resolve("releases")))
                .isEqualTo(Workspace.bytes(new Workspace(other).output().resolve("releases")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rates  | SNo,Name,Symbol,Date,High,Low / 1,Bitcoin,BTC,29-04-13 23:59,14.748.800.659.179.600,134 | there is no column 'base'
            rates  | base,quote,date,low,best,high,source / BTC,USD,2013-04-29,134,14.454.399.871.826.100,,x | line 2: best is a number with digits and at most one point
            prices | coin,month,low,high / BTC,2014-01,755,1017 | reference/prices.csv is no longer read: move its lines into reference/rates.csv
            """)
    void publishesNothingByRatesThatAreDamaged(String table, String content, String message) {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, GOOD);
        workspace.write("input/reference/" + table + ".csv", content.replace(" / ", "\n") + "\n");
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).isEqualTo(4);
        assertThat(ending.said()).contains(message).doesNotContain("Exception");
    }

    private static List<String> victims(List<Map<String, String>> incidents) {
        return incidents.stream().map(incident -> incident.get("victim")).toList();
    }

    /** A sheet of 200 MB of zeros in some hundred kilobytes. */
    private static void bomb(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes("UTF-8"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
    }
}
