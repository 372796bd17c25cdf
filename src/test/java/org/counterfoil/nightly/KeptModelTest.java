package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.samples.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of a table that is kept and taken up again. */
class KeptModelTest {

    private static final String SCHEMA = "docs/examples/persons.yml";
    private static final List<String> TABLES =
            List.of("linkage.csv", "linkage_settings.csv", "linkage_frequencies.csv", "linkage_dependence.csv");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void persons() throws IOException {
        List<String> lines = new ArrayList<>();
        Persons.write(3_000, 7, lines::add);
        Files.writeString(path("persons.csv"), Persons.HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private Workspace.Ending link(String data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("link", "--schema", SCHEMA));
        all.addAll(List.of(arguments));
        all.add(data);
        return Workspace.say(all.toArray(String[]::new));
    }

    private Workspace.Ending persons(String... arguments) {
        return link(path("persons.csv").toString(), arguments);
    }

    private String file(String name) {
        return path(name).toString();
    }

    private void trained() {
        Workspace.Ending ending = persons("--save-model", file("model"), "--out", file("trained"));
        assertThat(ending.code()).as(ending.said()).isZero();
    }

    @Test
    void linksTheSameUnderTheModelInMemoryAndTheOneReadAgain() throws IOException {
        trained();
        Workspace.Ending ending = persons("--model", file("model"), "--out", file("kept"));
        assertThat(ending.code()).as(ending.said()).isZero();
        for (String name : List.of("links.csv", "clusters.csv")) {
            assertThat(path("kept").resolve(name))
                    .hasSameBinaryContentAs(path("trained").resolve(name));
        }
        for (String table : TABLES) {
            assertThat(Files.readAllLines(path("model").resolve(table)))
                    .as(table)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void writesTheSameModelWhetherItIsKeptOrNot() throws IOException {
        trained();
        persons("--out", file("unkept"));
        assertThat(path("unkept").resolve("links.csv"))
                .hasSameBinaryContentAs(path("trained").resolve("links.csv"));
    }

    /** The weight of one pair, which other rows must not move: a model that was kept is frozen. */
    @Test
    void weighsAPairTheSameWhateverOtherRowsThereAre() throws IOException {
        trained();
        String link = Files.readAllLines(path("trained/links.csv")).get(1);
        String[] cells = link.split(",");
        List<String> rows = Files.readAllLines(path("persons.csv"));
        Files.write(
                path("two.csv"),
                rows.stream()
                        .filter(row -> row.startsWith("id,")
                                || row.startsWith(cells[0] + ",")
                                || row.startsWith(cells[1] + ","))
                        .toList());
        Workspace.Ending ending = link(file("two.csv"), "--model", file("model"), "--out", file("two"));
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(Files.readAllLines(path("two/links.csv")).get(1))
                .startsWith(String.join(",", cells[0], cells[1], cells[2], cells[3]));
    }

    @Test
    void weighsByTheSchemasNumbersWithoutTraining() throws IOException {
        trained();
        assertThat(persons("--no-training", "--out", file("expert")).said()).contains("untrained");
        assertThat(Files.readAllLines(path("expert/links.csv")))
                .isNotEqualTo(Files.readAllLines(path("trained/links.csv")));
    }

    @Test
    void measuresAModelThatWasKeptAsItWasWhenItWasTrained() {
        trained();
        assertThat(figures("--model", file("model"))).isEqualTo(figures()).hasSize(3);
    }

    private List<String> figures(String... model) {
        List<String> all = new ArrayList<>(List.of("evaluate", "--schema", SCHEMA, "--truth-column", "cluster"));
        all.addAll(List.of(model));
        all.add(file("persons.csv"));
        Workspace.Ending ending = Workspace.say(all.toArray(String[]::new));
        assertThat(ending.said().contains("Weighed by the model in")).isEqualTo(model.length > 0);
        return ending.said()
                .lines()
                .filter(line -> line.startsWith("pairs by clusters: "))
                .toList();
    }

    @Test
    void refusesTheModelOfAnotherSchemaNamingTheLine() throws IOException {
        trained();
        Path levels = path("model/linkage.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(levels));
        lines.set(2, lines.get(2).replace("edits,1.0", "edits,2.0"));
        Files.write(levels, lines);
        Workspace.Ending ending = persons("--model", file("model"));
        assertThat(ending.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said()).contains("linkage.csv", "line 3", "edits, 1.0 here, not", "train again");
        Files.write(levels, lines.subList(0, 2));
        assertThat(persons("--model", file("model")).said()).contains("it ends before 'first_name, a letter off'");
    }

    @Test
    void refusesWhatIsNotThereAndWhatContradicts() {
        Workspace.Ending absent = persons("--model", file("absent"));
        assertThat(absent.code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(absent.said()).contains("absent", "link --save-model");
        for (String[] both : new String[][] {
            {"--model", file("model"), "--no-training"}, {"--save-model", file("model"), "--no-training"}
        }) {
            assertThat(persons(both).code()).isEqualTo(ExitCode.USAGE.code());
        }
    }
}
