package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.table.BlockSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFileTest {

    private static final String SCHEMA = """
            title: Persons
            id: id
            fields:
              first_name: name
              surname: {kind: name, swapped_with: first_name}
              dob: date
              email: {kind: email, explained_by: surname}
            blocking:
              - dob
              - keys: [first 3 of surname, dob]
                limit: 100
            link: 0.9
            review: 0.2
            """;

    @TempDir
    Path folder = Path.of("");

    private TableSchema read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("persons.yml"), yaml);
        return SchemaFile.read(file, folder);
    }

    record Case(Line line) {
        @Override
        public String toString() {
            return line.cell("why");
        }
    }

    static Stream<Case> cases() {
        return ModelTables.readFile(Path.of("src/test/resources/cases/schema-errors.csv")).lines().stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(Case given) {
        String yaml = SCHEMA.replace(given.line().cell("replace"), given.line().cell("by"));
        assertThat(yaml).isNotEqualTo(SCHEMA);
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("persons.yml")
                .hasMessageContaining(given.line().cell("message"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read(SCHEMA.replace("dob: date", "dob: dat").replace("limit: 100", "limit: many")))
                .hasMessageContaining("line 6: ")
                .hasMessageContaining("line 11: ");
    }

    @Test
    void namesTheLineOfWhatIsNoYaml() {
        assertThatThrownBy(() -> read("title: [Persons\nid: id\n")).hasMessageContaining("persons.yml, line 2: ");
    }

    @Test
    void understandsASchema() throws IOException {
        TableSchema schema = read(SCHEMA);
        assertThat(schema.title()).isEqualTo("Persons");
        assertThat(schema.columns()).containsExactly("dob", "email", "first_name", "surname");
        assertThat(schema.blocking().stream().map(BlockSpec::name)).containsExactly("dob", "first 3 of surname, dob");
        assertThat(schema.blocking().stream().map(BlockSpec::limit)).containsExactly(500, 100);
    }

    @Test
    void takesComparisonsInFull() throws IOException {
        String comparisons = """
                comparisons:
                  - name: phone
                    fields: [home_phone, work_phone]
                    levels:
                      - {level: same, test: same text, m: 0.8, u: 0.0001, frequency: share, source: ours}
                      - {level: different, test: otherwise, m: 0.2, u: 0.9999, source: ours}
                """;
        assertThat(read(SCHEMA + comparisons).columns()).contains("home_phone", "work_phone");
        String unreachable = comparisons.replace("test: same text", "test: otherwise");
        assertThatThrownBy(() -> read(SCHEMA + unreachable))
                .hasMessageContaining("line 19: The level 'different' can never be reached: line 18");
    }

    @Test
    void readsTheExamplesThatAreDocumented() {
        List<Path> examples = Docs.below(Docs.FOLDER.resolve("examples"), ".yml");
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(SchemaFile.read(file, folder).blocking()).isNotEmpty());
    }

    @Test
    void takesAnotherTableOfReadyMadeComparisons() throws IOException {
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model/ready_made.csv"), """
                comparison,fields,level,test,parameter,m,u,frequency,explained_by,veto,source
                name,,same,same text,,0.9,0.01,,,,ours
                date,,same,same text,,0.9,0.01,,,,ours
                email,,same,same text,,0.9,2,,,,ours
                """);
        assertThatThrownBy(() -> read(SCHEMA))
                .hasMessageContaining("ready_made.csv (model/ready_made.csv), line 4: u must");
    }
}
