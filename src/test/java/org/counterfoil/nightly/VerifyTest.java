package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.counterfoil.nightly.Workspace.Ending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that proves itself, and altered copies that cannot. */
class VerifyTest {

    private static final String FIRST = Workspace.FIRST + ".1";
    private static final String SECOND = Workspace.SECOND + ".1";

    @TempDir
    static Path made = Path.of("");

    @TempDir
    Path copy = Path.of("");

    private Path release = Path.of("");

    @BeforeAll
    static void twoNights() {
        Workspace workspace = new Workspace(made)
                .keyed(
                        "un-panel",
                        1,
                        "1,2018-06-19,Bithumb,KR,31000000,theft",
                        "2,2019-02-13,Bank of Valletta,MT,14500000,")
                .keyed("tracker", 2, "a,2018-06,Bithumb,KR,30000000,hot wallet", "b,2020,KuCoin,SC,281000000,=1+1");
        workspace.published(Workspace.FIRST);
        workspace.rows("tracker", "a,2018-06,Bithumb,KR,31000000,hot wallet", "b,2020,KuCoin,SC,281000000,=1+1");
        workspace.published(Workspace.SECOND);
    }

    @BeforeEach
    void downloaded() throws IOException {
        for (String id : new String[] {FIRST, SECOND}) {
            FolderCopy.copy(made.resolve("output/releases").resolve(id), copy.resolve(id), file -> false);
        }
        release = copy.resolve(SECOND);
    }

    private Ending verify(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "verify";
        arguments[1] = release.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Workspace.say(arguments);
    }

    private static String input() {
        return made.resolve("input").toString();
    }

    private void edit(String file, String what, String by) throws IOException {
        String text = Files.readString(release.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(release.resolve(file), text.replace(what, by));
    }

    /** What a forger would do who knows of one more file. */
    private void forge(String file, String proof, String what, String by) throws Exception {
        byte[] before = Files.readAllBytes(release.resolve(file));
        edit(file, what, by);
        edit(proof, sha256(before), sha256(Files.readAllBytes(release.resolve(file))));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void provesItselfWithoutInput() {
        Ending ending = verify();
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains("Verified " + SECOND, "files are what SHA256SUMS and manifest.json say")
                .contains(FIRST + " and the changes give this release");
    }

    @Test
    void isMadeAgainByteForByte() {
        Ending ending = verify("--input", input());
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said()).contains("Made again: every file has the same bytes.");
        assertThat(Workspace.bytes(copy)).isEqualTo(Workspace.bytes(made.resolve("output/releases")));
    }

    @Test
    void firstReleaseIsNotMadeOfTodaysInput() {
        release = copy.resolve(FIRST);
        Ending ending = verify("--input", input());
        assertThat(ending.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(ending.said()).contains("sources/tracker/incidents.csv has other bytes");
    }

    @Test
    void cannotBeMadeAgainWithoutTheReleaseBefore() throws IOException {
        Path alone = copy.resolve("alone");
        FolderCopy.copy(release, alone.resolve("download"), file -> false);
        release = alone.resolve("download");
        assertThat(verify().said()).contains("Verified " + SECOND, FIRST + " is not beside it");
        Ending ending = verify("--input", input());
        assertThat(ending.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(ending.said()).contains("takes the release before, " + FIRST);
    }

    @Test
    void tellsAnAlteredFile() throws IOException {
        edit("incidents.csv", "Bithumb", "Upbit");
        Ending ending = verify();
        assertThat(ending.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(ending.said()).contains("incidents.csv is altered: its bytes are not those that SHA256SUMS names.");
    }

    @Test
    void tellsAMissingAndAnAddedFile() throws IOException {
        Files.delete(release.resolve("breaks.csv"));
        Files.writeString(release.resolve("excel/more.csv"), "more");
        assertThat(verify().said())
                .contains(
                        "breaks.csv is missing: SHA256SUMS names it.",
                        "breaks.csv is missing: manifest.json names it.",
                        "excel/more.csv is no part of the release: SHA256SUMS does not name it.",
                        "excel/more.csv is no part of the release: manifest.json does not name it.");
    }

    /** Its own bytes and rows are told all the same. */
    @Test
    void tellsThatTheReleaseBeforeIsDamaged() throws IOException {
        Files.writeString(
                copy.resolve(FIRST).resolve("incidents.csv"), "damage\n", java.nio.file.StandardOpenOption.APPEND);
        Ending ending = verify();
        assertThat(ending.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(ending.said())
                .contains("files are what SHA256SUMS and manifest.json say", "every key names one row")
                .contains("The release before, " + FIRST + ", lies beside it and cannot be read")
                .contains("incidents.csv, record 5 is damaged. Restore the release's folder from a copy.")
                .doesNotContain("..");
    }

    @Test
    void manifestTellsWhatForgedSumsHide() throws Exception {
        forge("incidents.csv", "SHA256SUMS", "Bithumb", "Upbit");
        assertThat(verify().said())
                .contains("incidents.csv is altered: it has ", " in manifest.json.")
                .doesNotContain("SHA256SUMS names");
    }

    @Test
    void rowsAreCountedWhereTheManifestIsForged() throws Exception {
        byte[] manifest = Files.readAllBytes(release.resolve("manifest.json"));
        for (String table : new String[] {"issues.csv", "excel/issues-excel.csv"}) {
            byte[] before = Files.readAllBytes(release.resolve(table));
            Files.writeString(
                    release.resolve(table),
                    "forged,,,,,,,\r\n",
                    StandardCharsets.UTF_8,
                    java.nio.file.StandardOpenOption.APPEND);
            byte[] after = Files.readAllBytes(release.resolve(table));
            edit(
                    "manifest.json",
                    "\"bytes\" : " + before.length + ",\n    \"sha256\" : \"" + sha256(before),
                    "\"bytes\" : " + after.length + ",\n    \"sha256\" : \"" + sha256(after));
            edit("SHA256SUMS", sha256(before), sha256(after));
        }
        edit("SHA256SUMS", sha256(manifest), sha256(Files.readAllBytes(release.resolve("manifest.json"))));
        assertThat(verify().said()).contains("issues.csv has 1 rows, and datapackage.json says 0");
    }

    @Test
    void refusesWhatIsNotThere() {
        release = copy.resolve("2020-01-01.1");
        assertThat(verify().code()).isEqualTo(ExitCode.NOT_FOUND.code());
        release = copy;
        assertThat(verify().code()).isEqualTo(ExitCode.NOT_FOUND.code());
    }
}
