package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.source.Understood;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that others keep in Markdown, as they publish them, each under a descriptor of ours. */
class SharedListsTest {

    @TempDir
    Path input;

    @ParameterizedTest
    @CsvSource({"guttedefi, 72, 4", "defihacklabs, 857, 3"})
    void readsEveryIncidentAndAccountsForEveryCell(String list, int incidents, int setAside) throws Exception {
        String shared = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(shared != null, "COUNTERFOIL_SHARED does not name the folder of shared material");
        copy(list, Path.of(shared, "lists", list));

        Collection<Understood> read = ShippedInput.understood(
                        input, InputFolder.scan(input).sources().get(0))
                .values();

        assertThat(read.stream().mapToInt(each -> each.reports().size()).sum()).isEqualTo(incidents);
        assertThat(read.stream()
                        .flatMap(each -> each.account().quarantined().entrySet().stream())
                        .map(Object::toString))
                .as("no column is without a name; values that are none are set aside")
                .allMatch(kind -> kind.startsWith("value-unreadable="));
        assertThat(read.stream()
                        .mapToLong(each -> each.account().quarantinedCells())
                        .sum())
                .isEqualTo(setAside);
    }

    private void copy(String list, Path folder) throws IOException {
        Path source = Files.createDirectories(input.resolve("sources").resolve(list));
        Files.copy(Path.of("src/test/resources/lists", list + ".yml"), source.resolve("source.yml"));
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (Path page : pages) {
            Files.copy(page, source.resolve(page.getFileName()));
        }
    }
}
