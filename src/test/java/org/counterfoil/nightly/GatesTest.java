package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night must find: else it publishes nothing, until a person lets it pass once. */
class GatesTest {

    private static final Pattern CODE = Pattern.compile("write `([0-9a-f]{8}),");

    @TempDir
    Path folder = Path.of("");

    /** @param from number of the first row, 1-based */
    private static String[] rows(int from, int to, String unit) {
        List<String> rows = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            rows.add(i + "," + (1990 + i) + "-03-0" + (1 + i % 9) + ",Victim" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i)
                    + i + ",Malta," + i + unit + ",");
        }
        return rows.toArray(String[]::new);
    }

    private Workspace workspace() {
        return new Workspace(folder).keyed("alpha", 1, rows(1, 12, "00000"));
    }

    private static Workspace expecting(Workspace workspace, String expectation) {
        return workspace.edit("input/sources/alpha/source.yml", "documents:", expectation + "\ndocuments:");
    }

    private static String code(Workspace.Ending refused) {
        Matcher matcher = CODE.matcher(refused.said());
        assertThat(matcher.find()).as(refused.said()).isTrue();
        return matcher.group(1);
    }

    @Test
    void publishesNothingUntilAPersonLetsItPassOnce() {
        Workspace workspace = expecting(workspace(), "expect: {reports: {minimum: 20, maximum: 30}}");
        Workspace.Ending refused = workspace.night(Workspace.FIRST);
        assertThat(refused.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(refused.said()).contains("expectation-broken: alpha", "12 reports; at least 20 are expected");
        assertThat(workspace.output().resolve("releases")).doesNotExist();

        workspace.write(
                "input/overrides.csv", "code,who,when,why\n" + code(refused) + ",A. Person,2026-11-20,a short list\n");
        Release release = workspace.published(Workspace.FIRST);
        assertThat(release.issues("expectation-overridden"))
                .extracting(issue -> issue.get("seen"))
                .containsExactly("expectation-broken: 12 reports; at least 20 are expected; let pass by A. Person on"
                        + " 2026-11-20: a short list");

        assertThat(workspace.night(Workspace.SECOND).code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
    }

    @Test
    void holdsFieldsMaximaMissingFilesAndTheCoverageAgainstWhatIsExpected() {
        Workspace workspace = expecting(
                workspace(),
                "coverage: {from: 1992, to: 2030}\nexpect: {filled: {victim: 1, description: 0.5}, reports: {maximum: 11},"
                        + " missing: stop}");
        Workspace.Ending refused = workspace.night(Workspace.FIRST);
        assertThat(refused.said())
                .contains("'description' is filled in 0 of 12 reports; a share of at least 0.5 is expected")
                .doesNotContain("'victim' is filled");
        workspace.edit("input/sources/alpha/source.yml", ", description: 0.5", "");
        workspace.write(
                "input/breaks.csv",
                "break,owner,note\noutside-coverage alpha/1 occurred,R. Lee,asked on 3 March\nmissing CF-1 beta,,gone\n");
        Release release = workspace.published(Workspace.FIRST);
        assertThat(release.issues("expectation-exceeded")).hasSize(1);
        assertThat(release.rows("breaks", row -> row.get("kind").equals("outside-coverage")))
                .extracting(row -> row.get("subject") + " " + row.get("expected") + " " + row.get("found") + ", "
                        + row.get("owner") + ": " + row.get("note"))
                .containsExactly("alpha/1 1992-01-01/2030-12-31 1991-03-02, R. Lee: asked on 3 March");
        assertThat(release.issues("decision-stale"))
                .extracting(issue -> issue.get("locator") + ": " + issue.get("seen"))
                .containsExactly("breaks.csv, row 3: there is no break 'missing CF-1 beta' any more");

        workspace.delete("input/sources/alpha/incidents.csv");
        assertThat(workspace.night(Workspace.SECOND).said())
                .contains("incidents.csv is needed and was not read: it is carried over");
    }

    @Test
    void knowsAnOldFileUnderANewNameAndInTheNextMonths() {
        Workspace workspace = expecting(workspace(), "expect: {unchanged: {warn: 10, stop: 60}}");
        assertThat(workspace.published("2026-01-01").column("sources", "content_changed"))
                .containsExactly("2026-01-01");
        workspace.rows("alpha", rows(1, 13, "00000"));
        assertThat(workspace.published("2026-01-05").column("files", "content_since"))
                .containsExactly("2026-01-05");

        workspace.rows("alpha", rows(1, 12, "00000"));
        Release returned = workspace.published("2026-01-11");
        assertThat(returned.column("files", "content_since")).containsExactly("2026-01-01");
        assertThat(returned.issues("content-returned")).hasSize(1);
        assertThat(returned.issues("content-old")).isEmpty();

        workspace.delete("input/sources/alpha/incidents.csv");
        workspace.edit("input/sources/alpha/source.yml", "incidents.csv", "december.csv");
        workspace.write(
                "input/sources/alpha/december.csv",
                Workspace.HEADER + "\n" + String.join("\n", rows(1, 12, "00000")) + "\n");
        Release renamed = workspace.published("2026-02-01");
        assertThat(renamed.column("sources", "content_changed")).containsExactly("2026-01-01");
        assertThat(renamed.issues("content-old"))
                .extracting(issue -> issue.get("seen"))
                .containsExactly("its content last changed on 2026-01-01, a change is expected within 10 days");
        Workspace.Ending stopped = workspace.night("2026-06-01");
        assertThat(stopped.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(stopped.said()).contains("a change is expected within 60 days");
    }

    /** A file of another name each night has no shape of last night's to be held against. */
    @Test
    void refusesFiguresInAnotherUnit() {
        Workspace workspace =
                workspace().edit("input/sources/alpha/source.yml", "file: incidents.csv", "file: \"*.csv\"");
        workspace.published(Workspace.FIRST);
        workspace.delete("input/sources/alpha/incidents.csv");
        workspace.edit("input/sources/alpha/source.yml", "file: \"*.csv\"", "file: b.csv");
        workspace.write(
                "input/sources/alpha/b.csv",
                Workspace.HEADER + "\n" + String.join("\n", rows(1, 12, "00000000")) + "\n");
        Workspace.Ending refused = workspace.night(Workspace.SECOND);
        assertThat(refused.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(refused.said())
                .contains("scale-changed: alpha", "USD 600,000,000; in the last release it was USD 600,000");
    }

    @Test
    void refusesANightThatWouldTakeIdsAway() {
        Workspace workspace = workspace().keyed("beta", 2, rows(13, 20, "00000"));
        workspace.published(Workspace.FIRST);
        workspace.rows("alpha", rows(1, 7, "00000"));
        Map<String, String> kept = workspace.published(Workspace.SECOND).membership();
        assertThat(kept).hasSize(15);

        workspace.rows("alpha", rows(1, 1, "00000"));
        Workspace.Ending refused = workspace.night(Workspace.THIRD);
        assertThat(refused.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(refused.said()).contains("ids-unstable", "6 of the 15 ids of the last release");
        assertThat(workspace.latest().membership()).isEqualTo(kept);

        workspace.edit("input/sources/alpha/source.yml", "kind: tracker", "kind: tracker\nstatus: withdrawn");
        assertThat(workspace.published(Workspace.THIRD).incidents()).hasSize(8);
    }
}
