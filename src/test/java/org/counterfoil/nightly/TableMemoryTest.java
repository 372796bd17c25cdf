package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.samples.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableMemoryTest {

    private static final int ROWS = 60_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void saysHowMuchMemoryATableTakesThatDoesNotFit() throws Exception {
        List<String> lines = new ArrayList<>(List.of(Persons.HEADER));
        Persons.write(ROWS, 1, lines::add);
        Path file = Files.write(folder.resolve("people.csv"), lines);
        try (ChildNight child = ChildNight.start(List.of("-Xmx24m"), "link", "--no-training", file.toString())) {
            Workspace.Ending ending = child.ending();
            assertThat(ending.code()).isEqualTo(ExitCode.FAILED.code());
            assertThat(ending.said())
                    .contains(file + ": the rows do not fit into memory")
                    .contains("Give more, and run it again: java -Xmx1g")
                    .doesNotContain("OutOfMemoryError")
                    .doesNotContain("\tat ");
        }
    }
}
