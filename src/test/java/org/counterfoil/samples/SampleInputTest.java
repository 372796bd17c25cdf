package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The binary files that ship are what the programs of this package make of the facts. After a change of the facts, {@code
 * mvn test -Dtest=SampleInputTest -Dsamples.update=true} writes them anew.
 */
class SampleInputTest {

    private static final Path SOURCES = Path.of("input", "sources");
    private static final boolean UPDATE = Boolean.getBoolean("samples.update");

    private static SortedMap<String, byte[]> made = new TreeMap<>();

    @BeforeAll
    static void make() throws IOException {
        made = Samples.all();
    }

    @Test
    void shippedFilesAreWhatTheProgramsMake() throws IOException {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path shipped = SOURCES.resolve(file.getKey());
            if (UPDATE) {
                Files.createDirectories(shipped.getParent());
                Files.write(shipped, file.getValue());
            }
            assertThat(shipped).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void programsMakeTheSameBytesTwice() throws IOException {
        Samples.all().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(made.get(path)));
    }

    @Test
    void annexesHaveEveryRow() {
        assertThat(Facts.table("annex-21-a.csv").rows()).hasSize(21);
        assertThat(Facts.table("annex-21-b.csv").rows()).hasSize(15);
        assertThat(Facts.table("annex-95.csv").rows()).hasSize(57);
    }

    @Test
    void trackerHasEveryIncidentOfEveryYear() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        TrackerList.byYear()
                .forEach((year, facts) -> counts.put(year, facts.rows().size()));
        assertThat(counts)
                .containsExactly(
                        Map.entry(2017, 2),
                        Map.entry(2018, 3),
                        Map.entry(2020, 9),
                        Map.entry(2021, 37),
                        Map.entry(2022, 129),
                        Map.entry(2023, 214),
                        Map.entry(2024, 189),
                        Map.entry(2025, 161),
                        Map.entry(2026, 113));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(857);
    }

    @Test
    void everyTrackerRowHasItsDateAndName() {
        for (Facts year : TrackerList.byYear().values()) {
            assertThat(year.rows()).allSatisfy(row -> {
                assertThat(row.get(0)).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(row.get(1)).isNotBlank();
            });
        }
    }

    @Test
    void everyAmountOfTheTrackerIsCarriedOver() {
        long headings = TrackerList.pages().stream()
                .flatMap(page -> TrackerList.lines(page).stream())
                .filter(line -> line.matches("#+ *(Total )?(Lost|Rescued).*[0-9].*"))
                .count();
        long amounts = TrackerList.byYear().values().stream()
                .flatMap(year -> year.rows().stream())
                .flatMap(row -> List.of(row.get(3), row.get(4)).stream())
                .flatMap(String::lines)
                .filter(line -> line.matches(".*[0-9].*"))
                .count();
        assertThat(amounts).isEqualTo(headings);
    }

    /** Why the descriptor gives the sheets of past years a key and the sheet of 2026 none. */
    @Test
    void dateAndNameAreAKeyInEveryYearButTheLast() {
        Set<List<String>> seen = new TreeSet<>(Comparator.comparing(String::valueOf));
        List<List<String>> twice = TrackerList.byYear().values().stream()
                .flatMap(year -> year.rows().stream())
                .map(row -> row.subList(0, 2))
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).containsExactly(List.of("2026-05-26", "SKP Token"));
    }
}
