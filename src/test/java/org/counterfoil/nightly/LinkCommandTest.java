package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterfoil.samples.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking a CSV, as a person meets it. */
class LinkCommandTest {

    private static final String EXAMPLE = "docs/examples/persons.yml";

    @TempDir
    Path folder = Path.of("");

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void threeThousandPersons() throws IOException {
        Persons.write(3_000, 7, lines::add);
        write("persons.csv", lines);
    }

    private Path write(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), Persons.HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private int link(String out, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("link", "--out", folder.resolve(out).toString()));
        all.addAll(List.of(arguments));
        return Counterfoil.run(all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void findsThePersonsThatStandOnSeveralRows() throws IOException {
        assertThat(link("out", "--schema", EXAMPLE, file("persons.csv"))).isZero();
        long[] figures = figures(folder.resolve("out/clusters.csv"));
        assertThat(figures[0]).as("true pairs").isBetween(1_300L, 1_800L);
        assertThat((double) figures[2] / figures[1]).as("precision").isGreaterThan(0.97);
        assertThat((double) figures[2] / figures[0]).as("recall").isGreaterThan(0.6);
    }

    /** True pairs, found pairs, and those that are both. */
    private long[] figures(Path clusters) throws IOException {
        Map<String, String> truth = new HashMap<>();
        lines.forEach(line -> truth.put(line.split(",")[0], line.substring(line.lastIndexOf(',') + 1)));
        Map<String, Integer> byTruth = new HashMap<>();
        Map<String, Integer> byFound = new HashMap<>();
        Map<String, Integer> byBoth = new HashMap<>();
        List<String> rows = Files.readAllLines(clusters);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            byTruth.merge(String.valueOf(truth.get(cells[0])), 1, Integer::sum);
            byFound.merge(cells[1], 1, Integer::sum);
            byBoth.merge(truth.get(cells[0]) + " " + cells[1], 1, Integer::sum);
        }
        return new long[] {pairs(byTruth), pairs(byFound), pairs(byBoth)};
    }

    private static long pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfRowsAndTheThreads() throws IOException {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(3));
        write("one.csv", shuffled.subList(0, 1_000));
        write("two.csv", shuffled.subList(1_000, 3_000));
        assertThat(link("out", "--schema", EXAMPLE, "--threads", "2", file("persons.csv")))
                .isZero();
        assertThat(link("again", "--schema", EXAMPLE, "--threads", "1", file("one.csv"), file("two.csv")))
                .isZero();
        for (String name : List.of("clusters.csv", "links.csv")) {
            assertThat(folder.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(name));
        }
    }

    @Test
    void linksWithoutASchema() throws IOException {
        assertThat(link("out", file("persons.csv"))).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/clusters.csv"))).hasSize(3_001);
    }

    @Test
    void tellsEveryLinkWithTheRulesThatFoundIt() throws IOException {
        link("out", "--schema", EXAMPLE, file("persons.csv"));
        List<String> links = Files.readAllLines(folder.resolve("out/links.csv"));
        assertThat(links.get(0)).isEqualTo("left,right,probability,bits,together,rules");
        assertThat(links.subList(1, links.size()))
                .isNotEmpty()
                .allMatch(line -> line.matches("r\\d+,r\\d+,[01]\\.\\d{6},-?\\d+\\.\\d\\d,(true|false),.+"));
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(link("out", "--schema", EXAMPLE, file("nothing.csv"))).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(link("out", "--schema", EXAMPLE, "docs/examples/persons.yml"))
                .isEqualTo(ExitCode.INPUT_UNUSABLE.code());
    }
}
