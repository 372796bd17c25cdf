package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counterfoil.release.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    @TempDir
    private Path output;

    private static RunRecord record(String outcome, String reason) {
        return new RunRecord(
                SampleRelease.ID.text(),
                outcome,
                reason,
                reason.isEmpty() ? 0 : 3,
                "0.1.0",
                "2026-11-23T02:00:00Z",
                "2026-11-23T02:00:09Z",
                List.of(new RunRecord.Step("intake", "COMPLETED", 1200, 36, 36)),
                List.of(new RunRecord.Source("un-panel-2019", "fresh", "2026-11-23", 1, 36)),
                Map.of("ids", List.of(), "cells", List.of()),
                Map.of("reports", 36L, "incidents", 34L),
                Map.of("value-ambiguous", 1L),
                Map.of("total-not-met", 1L),
                Map.of("incidents ADD", 34L),
                Map.of("source added", 34L),
                Map.of("expected_false_links", 0.8),
                Map.of("un-2019 line 17: the lookup 'x' of column 'Country'", 2L),
                List.of("2026-11-20.1"),
                List.of());
    }

    @Test
    void notesWhomItToldInTheRecordOfThisNightAlone() throws IOException {
        record("published", "").write(output);
        RunRecord.notified(output, "2026-11-23", "2026-11-23T03:00:00Z", List.of("mail: sent"));
        assertThat(RunRecord.read(output, SampleRelease.ID).notifications()).isEmpty();
        RunRecord.notified(output, "2026-11-23", "2026-11-23T01:59:59Z", List.of("mail: sent"));
        assertThat(RunRecord.read(output, SampleRelease.ID).notifications()).containsExactly("mail: sent");
    }

    @Test
    void readsWhatAnOlderProgramWrote() throws IOException {
        Path file = record("published", "").write(output);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\\s*\"exitCode\" : \\d+,", "")
                        .replaceFirst(",\\s*\"notifications\" : \\[ ]", ""));
        assertThat(Files.readString(file)).doesNotContain("exitCode", "notifications");
        assertThat(RunRecord.read(output, SampleRelease.ID).notifications()).isEmpty();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        RunRecord record = record("published", "");
        Path file = record.write(output);
        assertThat(file).isEqualTo(output.resolve("runs/2026-11-23.1/run.json"));
        assertThat(RunRecord.read(output, SampleRelease.ID)).isEqualTo(record);
        assertThat(Files.readString(file))
                .startsWith("{\n  \"release\" : \"2026-11-23.1\",\n  \"outcome\" : \"published\"");
    }

    @Test
    void isReplacedByTheNextAttempt() throws IOException {
        record("failed", "un-panel-2019 gave 3 reports where 20 are the minimum.")
                .write(output);
        record("published", "").write(output);
        assertThat(RunRecord.read(output, SampleRelease.ID).outcome()).isEqualTo("published");
    }

    @Test
    void saysWhichFileIsDamaged() throws IOException {
        Files.writeString(record("published", "").write(output), "{");
        assertThatThrownBy(() -> RunRecord.read(output, SampleRelease.ID))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("run.json cannot be read");
    }
}
