package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.TableExplanation;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.samples.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code evaluate} prints of tables whose truth is known. */
class LabelledTableTest {

    private static final String PEOPLE = TestTables.of("people.csv");
    private static final String SCHEMA = TestTables.of("people.yml");
    private static final String RECALL = "pairs by clusters: recall 0.6667 (2 of 3;";

    @TempDir
    Path folder = Path.of("");

    private static Workspace.Ending evaluate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("evaluate", "--schema", SCHEMA, "--no-training"));
        all.addAll(List.of(arguments));
        return Workspace.say(all.toArray(String[]::new));
    }

    /** Two of the three true pairs are found whatever form the truth has; the third is never compared. */
    @ParameterizedTest
    @ValueSource(strings = {"people_pairs.csv", "people_clusters.csv"})
    void measuresAgainstAFileOfTruth(String truth) {
        Workspace.Ending ending = evaluate("--truth", TestTables.of(truth), PEOPLE);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains("true pairs: 3", "pairs by clusters: precision 1.0000 (2 of 2;", RECALL)
                .contains("blocking: recall 0.6667 (2 of 3;", "of 78 pairs compared)")
                .contains("p05 and p06: not compared", "    soundex of surname: V230 against F230");
    }

    @Test
    void measuresAgainstAColumnAndScoresNoRowThatIsEmptyThere() throws IOException {
        Path figures = folder.resolve("figures.csv");
        Workspace.Ending ending =
                evaluate("--truth-column", "person", "--figures", figures.toString(), "--worst", "0", PEOPLE);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains("records: 13", "rows scored: 12", RECALL)
                .doesNotContain("soundex of surname: V230");
        assertThat(Files.readAllLines(figures)).contains("records,scored,,,12,,,,");
    }

    @Test
    void scoresEveryRowInOneHalf() {
        int scored = 0;
        for (String half : List.of("a", "b")) {
            String said =
                    evaluate("--truth-column", "person", "--half", half, PEOPLE).said();
            assertThat(said).contains("half: " + half);
            scored += Integer.parseInt(said.replaceFirst("(?s).*rows scored: (\\d+).*", "$1"));
        }
        assertThat(scored).isEqualTo(12);
    }

    /** Both see the same pairs, so they must come to the same clusters. */
    @Test
    void linksAsTheCommandLinkDoes() throws IOException {
        List<String> lines = new ArrayList<>();
        Persons.write(2_000, 11, lines::add);
        Path data = Files.writeString(
                folder.resolve("persons.csv"), Persons.HEADER + "\n" + String.join("\n", lines) + "\n");
        Path out = folder.resolve("out");
        String schema = "docs/examples/persons.yml";
        Workspace.say("link", "--schema", schema, "--out", out.toString(), data.toString());
        List<String> found = Files.readAllLines(out.resolve("clusters.csv"));
        Path truth = Files.write(
                folder.resolve("found.csv"),
                Stream.concat(
                                Stream.of("incident_id,row_id"),
                                found.stream().skip(1).map(row -> row.split(",")[1] + "," + row.split(",")[0]))
                        .toList());
        assertThat(Workspace.say("evaluate", "--schema", schema, "--truth", truth.toString(), data.toString())
                        .said())
                .contains("false pairs in clusters: 0", "missed pairs: 0")
                .doesNotContain("true pairs: 0");
    }

    @Test
    void refusesATruthThatTheSchemaReads() {
        Workspace.Ending ending = evaluate("--truth-column", "city", PEOPLE);
        assertThat(ending.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said()).contains("The schema uses the column 'city', which is the truth");
    }

    @Test
    void refusesATableWithoutOneTruth() {
        assertThat(evaluate(PEOPLE).said()).contains("--truth <file> or --truth-column <column>");
        Workspace.Ending both =
                evaluate("--truth-column", "person", "--truth", TestTables.of("people_pairs.csv"), PEOPLE);
        assertThat(both.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(both.said()).contains("not both");
        assertThat(evaluate("--truth-column", "nobody", PEOPLE).said()).contains("'nobody'");
        assertThat(evaluate("--truth", "absent.csv", PEOPLE).code()).isEqualTo(ExitCode.NOT_FOUND.code());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhyTwoRowsAreOneOrNot(ModelTable.Line pair) {
        TableLinker linker = linker(Path.of(SCHEMA), Path.of(PEOPLE));
        TableExplanation explanation = new TableExplanation(linker, linker.cluster(linker.compare(0.2)));
        assertThat(explanation.of(pair.cell("left"), pair.cell("right")))
                .as(pair.cell("why"))
                .anyMatch(line -> line.strip().equals(pair.cell("line")));
    }

    static List<ModelTable.Line> pairs() {
        return ModelTables.readFile(Path.of(TestTables.resource("cases/table-pairs.csv")))
                .lines();
    }

    @Test
    void saysThatRowsOfOneSideAreNeverCompared() throws IOException {
        Path data = Files.writeString(folder.resolve("two.csv"), "id,name,of\n1,Ann,x\n2,Ann,x\n3,Ann,y\n");
        Path schema = Files.writeString(
                folder.resolve("two.yml"), "id: id\nside: of\nfields:\n  name: code\nblocking: [name]\nprior: 0.1\n");
        TableLinker linker = linker(schema, data);
        TableExplanation explanation = new TableExplanation(linker, linker.cluster(linker.compareAll()));
        assertThat(explanation.of("1", "2")).startsWith("1 and 2: not compared, for both are of the side x");
        assertThat(explanation.of("1", "3")).contains("brought together by: name");
    }

    private static TableLinker linker(Path schema, Path data) {
        TableSchema read = SchemaFile.read(schema, Path.of("absent"));
        return new TableLinker(read, TableFiles.read(List.of(data), read, "").table());
    }

    /** All else is the same, and weighs more than the day speaks against it. */
    @Test
    void neverJoinsRowsThatReachAVeto() throws IOException {
        Path data = Files.writeString(
                folder.resolve("veto.csv"), "id,name,day\n1,Ann Bolt,2001-01-01\n2,Ann Bolt,2002-02-02\n");
        String schema = "id: id\nfields:\n  name: code\ncomparisons:\n  - name: day\n    fields: [day]\n    levels:\n"
                + "      - {level: same, test: same text, m: 0.9, u: 0.1}\n"
                + "      - {level: other, test: otherwise, m: 0.1, u: 0.9, veto: %s}\n"
                + "blocking: [name]\nprior: 0.1\n";
        assertThat(clusters(Files.writeString(folder.resolve("v.yml"), schema.replace("%s", "no")), data))
                .containsExactly(0, 0);
        assertThat(clusters(Files.writeString(folder.resolve("v.yml"), schema.replace("%s", "yes")), data))
                .containsExactly(0, 1);
    }

    private static int[] clusters(Path schema, Path data) {
        TableLinker linker = linker(schema, data);
        return linker.cluster(linker.compareAll());
    }
}
