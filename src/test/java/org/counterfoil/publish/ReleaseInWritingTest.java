package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseInWritingTest {

    private static final ReleaseId ID = new ReleaseId(LocalDate.of(2026, 11, 23), 1);
    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 8), Optional.empty());

    @TempDir
    private Path output;

    private ReleaseInWriting begin(List<Table> tables) {
        return ReleaseInWriting.begin(output, ID, tables, SampleRelease.MADE);
    }

    @Test
    void isThereOnceItIsPlacedAndNotBefore() throws IOException {
        try (ReleaseInWriting release = begin(TABLES)) {
            assertThat(ReleaseFolder.list(output)).isEmpty();
            String sums = release.place();
            assertThat(ReleaseFolder.list(output)).containsExactly(ID);
            assertThat(LatestRelease.find(output)).contains(ID);
            assertThat(sums).isEqualTo(ReleaseFolder.sums(output, ID));
            assertThat(ReleaseFolder.damaged(output, ID)).isEmpty();
        }
    }

    /** What the night failed with meanwhile is told; of the release nothing is left in its place, and the next run makes it. */
    @Test
    void isNeverThereWhereTheNightFailsMeanwhile() throws IOException {
        begin(TABLES).close();
        assertThat(ReleaseFolder.list(output)).isEmpty();
        assertThat(LatestRelease.find(output)).isEmpty();
        try (ReleaseInWriting release = begin(TABLES)) {
            release.place();
        }
        assertThat(ReleaseFolder.damaged(output, ID)).isEmpty();
        try (var left = Files.list(output.resolve("releases"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void saysWhatTheDiskFailedWith() throws IOException {
        Files.writeString(output.resolve("releases"), "a file where the folder should be");
        try (ReleaseInWriting release = begin(TABLES)) {
            assertThatThrownBy(release::place).isInstanceOf(IOException.class).hasMessageContaining("releases");
        }
    }

    @Test
    void throwsAsItIsWhatIsNoFaultOfAFile() {
        try (ReleaseInWriting release = begin(Collections.singletonList(null))) {
            assertThatThrownBy(release::place).isInstanceOf(NullPointerException.class);
        }
    }
}
