package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.release.Changes;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {

    private static final ReleaseId FIRST = SampleRelease.ID;
    private static final ReleaseId SECOND = new ReleaseId(LocalDate.of(2026, 11, 24), 1);
    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty());
    private static final List<Table> OTHERS = ReleaseTables.of(SampleRelease.of(6, 8), Optional.empty());

    @TempDir
    private Path output;

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    @Test
    void publishesEveryTableAndSwitchesLatest() throws IOException {
        Path release = ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        assertThat(release).isEqualTo(output.resolve("releases/2026-11-23.1"));
        assertThat(bytes(release))
                .hasSize(2 * TABLES.size() + 5)
                .containsKeys(
                        "incidents.csv",
                        "excel/incidents-excel.csv",
                        "counterfoil.xlsx",
                        "datapackage.json",
                        "index.html",
                        "manifest.json",
                        "SHA256SUMS");
        assertThat(LatestRelease.find(output)).contains(FIRST);
        assertThat(ReleaseFolder.list(output)).containsExactly(FIRST);
    }

    @Test
    void leavesEarlierReleasesAsTheyWere() throws IOException {
        Map<String, String> before = bytes(ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE));
        ReleaseFolder.publish(output, SECOND, OTHERS, SampleRelease.MADE);
        assertThat(bytes(output.resolve("releases/2026-11-23.1"))).isEqualTo(before);
        assertThat(LatestRelease.find(output)).contains(SECOND);
        assertThat(ReleaseFolder.list(output)).containsExactly(FIRST, SECOND);
    }

    @Test
    void publishesNothingWhereLatestIsAFolder() throws IOException {
        Files.createDirectory(output.resolve("latest"));
        assertThatThrownBy(() -> ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("latest is a folder, not a link to a release");
        assertThat(ReleaseFolder.list(output)).isEmpty();
    }

    @Test
    void acceptsTheSameReleaseAgain() throws IOException {
        Map<String, String> before = bytes(ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE));
        assertThat(bytes(ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE)))
                .isEqualTo(before);
    }

    @Test
    void refusesAnotherReleaseOfThatName() throws IOException {
        Map<String, String> before = bytes(ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE));
        assertThatThrownBy(() -> ReleaseFolder.publish(output, FIRST, OTHERS, SampleRelease.MADE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("never altered");
        assertThat(bytes(output.resolve("releases"))).hasSize(before.size());
        assertThat(bytes(output.resolve("releases/2026-11-23.1"))).isEqualTo(before);
    }

    @Test
    void refusesAReleaseThatSomebodyAltered() throws IOException {
        Path release = ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        Files.writeString(release.resolve("incidents.csv"), "altered");
        assertThatThrownBy(() -> ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        Path left = Files.createDirectories(output.resolve("releases/.2026-11-23.1.partial"));
        Files.writeString(left.resolve("incidents.csv"), "half");
        Files.createSymbolicLink(output.resolve(".latest.partial"), Path.of("nowhere"));
        ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        try (Stream<Path> entries = Files.list(output.resolve("releases"))) {
            assertThat(entries)
                    .extracting(entry -> entry.getFileName().toString())
                    .containsExactly("2026-11-23.1");
        }
        try (Stream<Path> entries = Files.list(output)) {
            assertThat(entries)
                    .extracting(entry -> entry.getFileName().toString())
                    .containsExactlyInAnyOrder("latest", "releases");
        }
    }

    @Test
    void switchesLatestWhereARunWasKilledBefore() throws IOException {
        ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        Files.delete(output.resolve("latest"));
        ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        assertThat(LatestRelease.find(output)).contains(FIRST);
    }

    @Test
    void readsLatestFromAFileWhereThereAreNoLinks() throws IOException {
        Files.writeString(output.resolve("latest"), "2026-11-23.1\n");
        assertThat(LatestRelease.find(output)).contains(FIRST);
        ReleaseFolder.publish(output, SECOND, OTHERS, SampleRelease.MADE);
        assertThat(LatestRelease.find(output)).contains(SECOND);
    }

    @Test
    void findsNoLatestInAnEmptyFolder() throws IOException {
        assertThat(LatestRelease.find(output)).isEmpty();
        assertThat(ReleaseFolder.list(output)).isEmpty();
    }

    @Test
    void isReadBackAsWhatWasCompared() throws IOException {
        ReleaseFolder.publish(output, FIRST, TABLES, SampleRelease.MADE);
        List<Table> read = ReleaseFolder.read(output, FIRST);
        assertThat(Changes.comparable(read)).isEqualTo(Changes.comparable(TABLES));
        assertThat(ReleaseTables.of(SampleRelease.of(5, 8), Optional.of(read)).stream()
                        .filter(table -> table.name().equals("changes")))
                .allMatch(table -> table.rows().isEmpty());
    }
}
