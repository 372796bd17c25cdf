package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a source that is not tonight what it was: its columns, its figures, its keys. */
class ChangedSourceTest {

    private static final String FILE = "input/sources/alpha/incidents.csv";
    private static final String[] ROWS = {
        "1,2018-01-02,Krakatau Exchange,ID,USD 5000000,theft",
        "2,2018-03-04,Tambora Bank,ID,USD 7000000,theft",
        "3,2018-05-06,Rinjani Wallet,ID,USD 9000000,theft"
    };

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace = new Workspace(folder);

    @BeforeEach
    void publish() {
        workspace = new Workspace(folder)
                .keyed("alpha", 1, ROWS)
                .keyed("beta", 2, "1,2019-01-02,Merapi Bank,ID,USD 100000,theft");
        workspace.published(Workspace.FIRST);
    }

    private static List<Map<String, String>> issues(Release release, String kind) {
        return release.table("issues").stream()
                .filter(issue -> issue.get("kind").equals(kind))
                .toList();
    }

    @Test
    void carriesOverASourceWhoseColumnWasRenamedUntilItIsDescribedAnew() {
        Release first = workspace.latest();
        List<Map<String, String>> incidents = first.table("incidents");
        workspace.edit(FILE, "Stolen", "Loss");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.table("incidents")).isEqualTo(incidents);
        assertThat(issues(second, "shape-changed"))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.get("seen")).contains("column 'Stolen' is gone", "'Loss'", "is carried over"));
        assertThat(second.table("files"))
                .anySatisfy(file -> assertThat(file)
                        .containsEntry("source", "alpha")
                        .containsEntry("status", "carried over")
                        .containsEntry("carried_over_since", Workspace.FIRST + ".1"));
        assertThat(second.table("sources"))
                .anySatisfy(source ->
                        assertThat(source).containsEntry("source", "alpha").containsEntry("status", "stale"));
        workspace.edit("input/sources/alpha/source.yml", "Stolen: taken", "Loss: taken");
        Release third = workspace.published(Workspace.THIRD);
        assertThat(issues(third, "shape-changed")).isEmpty();
        assertThat(third.table("files")).allSatisfy(file -> assertThat(file).containsEntry("status", "read"));
    }

    @Test
    void takesANewScaleOnlyWhenAPersonWritesDownThatItIsMeant() {
        String before = String.join("\n", ROWS).replace("USD ", "");
        workspace.rows("alpha", before.split("\n"));
        workspace.published(Workspace.FIRST);
        workspace.rows("alpha", before.replace("000000", "").split("\n"));
        Release held = workspace.published(Workspace.SECOND);
        assertThat(held.table("claims")).anySatisfy(claim -> assertThat(claim).containsEntry("value", "USD 5000000"));
        String advice = issues(held, "shape-changed").get(0).get("advice");
        Matcher key = Pattern.compile("shape: \"[0-9a-f]{8}\"").matcher(advice);
        assertThat(key.find()).as(advice).isTrue();
        workspace.edit(
                "input/sources/alpha/source.yml", "- file: incidents.csv", "- file: incidents.csv\n    " + key.group());
        Release accepted = workspace.published(Workspace.THIRD);
        assertThat(issues(accepted, "shape-changed")).isEmpty();
        assertThat(accepted.table("claims"))
                .anySatisfy(claim -> assertThat(claim).containsEntry("value", "USD 5"));
    }

    @Test
    void tellsARevisedFileAsARevisionAndAReusedKeyAsAnotherReport() {
        String incident = workspace.latest().table("reports").get(0).get("incident_id");
        workspace.rows("alpha", ROWS[0].replace("5000000", "6000000"), ROWS[1], ROWS[2]);
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.table("changes"))
                .anySatisfy(change -> assertThat(change)
                        .containsEntry("table", "incidents")
                        .containsEntry("key", incident)
                        .containsEntry("field", "taken_usd_best")
                        .containsEntry("old", "5000000")
                        .containsEntry("new", "6000000")
                        .containsEntry("cause", "source changed"));
        workspace.rows("alpha", "1,2021-01-02,Agung Exchange,ID,USD 300000,theft", ROWS[1], ROWS[2]);
        Release third = workspace.published(Workspace.THIRD);
        assertThat(third.rows("breaks", row -> row.get("kind").equals("key-reused")))
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("subject", "alpha/1 (2)")
                        .containsEntry("expected", "the incident that alpha/1 stood for")
                        .containsEntry("owner", "data team"));
        assertThat(third.table("reports"))
                .filteredOn(report -> report.get("report_id").equals("alpha/1 (2)"))
                .singleElement()
                .satisfies(report -> assertThat(report.get("incident_id")).isNotEqualTo(incident));
        assertThat(workspace.published("2026-11-23").table("reports"))
                .extracting(report -> report.get("report_id"))
                .contains("alpha/1 (2)")
                .doesNotContain("alpha/1");
    }

    @Test
    void countsHowOftenRulesFireAndTellsThoseThatNeverDoOverAllDocuments() throws Exception {
        workspace.edit("input/sources/alpha/source.yml", "file: incidents.csv", "file: \"*.csv\"");
        workspace.edit("input/sources/alpha/source.yml", "key: [No]", """
                key: [No]
                        key-prefix: ""
                        lookups:
                          What:
                            theft: {value: stolen, because: one word}
                            heist: {value: stolen, because: one word}
                        ignore-rows:
                          - {column: No, is: x, because: no row}""");
        workspace.write(
                "input/sources/alpha/more.csv", Workspace.HEADER + "\n4,2018-07-08,Agung Bank,ID,USD 4000000,heist\n");
        Release release = workspace.published(Workspace.SECOND);
        assertThat(issues(release, "lookup-unused"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.get("seen")).contains("No", "matched nothing in any document"));
        assertThat(Files.readString(workspace.output().resolve("runs/" + Workspace.SECOND + ".1/run.json")))
                .contains("the lookup 'theft' of column 'What'\" : 3", "the lookup 'heist' of column 'What'\" : 1");
    }

    @Test
    void showsWhatADescriptorWouldChangeAndWritesNothing() {
        Map<String, String> before = Workspace.bytes(workspace.root());
        workspace.edit("input/sources/alpha/source.yml", "What: description", "What: technique");
        workspace.rows("beta", "9,2024-01-02,Bromo Bank,ID,USD 100000,theft");
        Map<String, String> changed = Workspace.bytes(workspace.root());
        assertThat(changed).isNotEqualTo(before);
        Workspace.Ending ending = Workspace.say(workspace.arguments("preview", Workspace.SECOND, "alpha"));
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains(
                        "nothing was written",
                        "incidents              0 added, 3 changed, 0 removed",
                        "technique: nothing → theft")
                .doesNotContain("Bromo");
        assertThat(Workspace.bytes(workspace.root())).isEqualTo(changed);
        assertThat(Workspace.say(workspace.arguments("preview", Workspace.SECOND, "alpha", "--table"))
                        .said())
                .contains("table,key,op,field,old,new,cause", ",MOD,technique,,theft,");
        assertThat(Workspace.say(workspace.arguments("preview", Workspace.SECOND, "gamma"))
                        .code())
                .isEqualTo(ExitCode.NOT_FOUND.code());
    }
}
